import type { Random } from './random.js';

/** What people of the world work on, with the words of its titles and the venues of its papers. */
export interface Field {
  readonly name: string;
  readonly things: readonly string[];
  readonly venues: readonly string[];
}

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

const METHODS = list(
  'Adaptive, Robust, Sparse, Bayesian, Efficient, Scalable, Incremental, Distributed, Approximate, Hierarchical, Stochastic, Interactive, Verified, Federated, Optimal, Fast, Local, Global, Dynamic, Static, Modular, Probabilistic, Geometric, Spectral, Causal, Private, Secure, Multiscale, Nonlinear, Discrete',
);
const ACTS = list(
  'Estimation, Inference, Learning, Analysis, Synthesis, Planning, Scheduling, Modeling, Detection, Reconstruction, Optimization, Simulation, Verification, Compression, Indexing, Sampling, Control, Recognition, Segmentation, Alignment, Measurement, Prediction, Retrieval, Integration, Evaluation',
);
const SETTINGS = list(
  'under Uncertainty, at Scale, in Practice, with Limited Data, over Time, without Supervision, from Noisy Observations, in Real Time, for Large Networks, with Guarantees, across Domains, in the Wild, on Small Devices, with Missing Values, by Design, beyond Benchmarks, in Two Dimensions, with Human Feedback, for Beginners, revisited',
);

const FIELD_WORDS: Readonly<Record<string, string>> = {
  'Database Systems':
    'Query Plans, Transaction Logs, Key-Value Stores, Join Orders, Column Stores, Stream Joins, Schema Mappings, Data Lakes, Index Structures, Graph Queries',
  'Machine Learning':
    'Neural Networks, Kernel Methods, Decision Trees, Latent Variables, Reward Functions, Embeddings, Language Models, Gradient Methods, Mixture Models, Attention Layers',
  'Computer Vision':
    'Point Clouds, Optical Flow, Depth Maps, Image Features, Object Poses, Video Clips, Scene Graphs, Face Images, Camera Models, Shape Priors',
  Networking:
    'Congestion Windows, Routing Tables, Packet Traces, Data Centers, Wireless Links, Video Streams, Mobile Clients, Sensor Meshes, Name Servers, Traffic Matrices',
  'Programming Languages':
    'Type Systems, Effect Handlers, Compilers, Program Traces, Refinement Types, Macros, Garbage Collectors, Proof Terms, Loop Nests, Module Systems',
  Statistics:
    'Survival Curves, Regression Trees, Random Effects, Panel Data, Copulas, Point Processes, Time Series, Clinical Trials, Confidence Bands, Quantiles',
  Robotics:
    'Legged Robots, Grasp Poses, Motion Primitives, Drone Swarms, Soft Actuators, Tactile Maps, Manipulators, Terrain Models, Trajectories, Human Motion',
  Genomics:
    'Gene Networks, Read Alignments, Protein Folds, Cell Lineages, Splice Sites, Variant Calls, Transcripts, Chromatin Maps, Microbiomes, Phylogenies',
  Economics:
    'Labor Markets, Price Dynamics, Trade Flows, Household Surveys, Auctions, School Choice, Credit Cycles, Tax Records, Migration, Firm Networks',
  Physics:
    'Spin Chains, Dark Matter Halos, Neutrino Beams, Quantum Dots, Phase Transitions, Photon Counts, Plasma Waves, Gravity Lenses, Lattice Models, Thin Films',
};

const VENUES: Readonly<Record<string, string>> = {
  'Database Systems': 'SIGMOD, VLDB, ICDE, EDBT, CIDR',
  'Machine Learning': 'NeurIPS, ICML, ICLR, AISTATS, UAI',
  'Computer Vision': 'CVPR, ICCV, ECCV, BMVC, WACV',
  Networking: 'SIGCOMM, NSDI, INFOCOM, MobiCom, IMC',
  'Programming Languages': 'PLDI, POPL, ICFP, OOPSLA, ESOP',
  Statistics: 'Biometrika, Annals of Statistics, Biometrics, Statistica Sinica, Bernoulli',
  Robotics: 'ICRA, IROS, RSS, CoRL, Autonomous Robots',
  Genomics: 'Bioinformatics, Genome Research, RECOMB, Genome Biology, Nucleic Acids Research',
  Economics: 'Econometrica, American Economic Review, Journal of Political Economy, Journal of Public Economics, Labour Economics',
  Physics: 'Physical Review Letters, Physical Review B, Nature Physics, New Journal of Physics, Europhysics Letters',
};

/** Each field in six schools of thought, so that the people of one do not all write with each other. */
export const FIELDS: readonly Field[] = Object.entries(FIELD_WORDS).flatMap(([name, things]) =>
  [0, 1, 2, 3, 4, 5].map((school) => ({
    name: school === 0 ? name : `${name} ${school}`,
    things: list(things),
    venues: list(VENUES[name] ?? ''),
  })),
);

/** Cities that universities are in; the names are made of parts. */
export const PLACES: readonly string[] = list(
  'Alder, Bryn, Corvo, Dunmar, Elsin, Ferro, Galden, Haver, Istra, Jorvik, Kaldor, Lumen, Marlo, Nerin, Ostra, Perin, Quill, Rondo, Selva, Tarn',
).flatMap((start) => list('burg, by, haven, stad, mouth, ville, grad, port, dale, mere').map((end) => start + end));

/** Now and then a title that others have too. */
const SHARED_TITLES = ['Introduction', 'Editorial', 'A Survey', 'Guest Editorial', 'Lecture Notes'];

/** A title that is most likely the only one of its kind. */
export function titleOf(field: Field, random: Random): string {
  if (random.chance(0.002)) return random.pick(SHARED_TITLES);
  const thing = random.pick(field.things);
  const act = random.pick(ACTS);
  const head = `${random.pick(METHODS)} ${act} of ${thing}`;
  const tail = random.chance(0.5) ? ` ${random.pick(SETTINGS)}` : ` and ${random.pick(field.things)}`;
  return `${head}${tail}${random.chance(0.6) ? `: ${random.pick(METHODS)} ${random.pick(ACTS)} ${random.pick(SETTINGS)}` : ''}`;
}
