import type { NetworkData } from '../data/coauthor-network.js';

/** Communities that are coloured, by turns; the small rest is grey. */
const MOST_COLOURED = 60;

/** Colours of communities, light and dark. */
const COLOURS = {
  light: ['#1f6f78', '#c4622d', '#5b6bb5', '#8a9a2f', '#a34a6f', '#3c8d5a', '#b58900', '#7a5aa6', '#4f8fc0', '#9a6b4f'],
  dark: ['#6cc5c1', '#eda06c', '#9daaf0', '#c2d064', '#e08bb0', '#7fd39d', '#e3c25a', '#bb9be6', '#8cc4ee', '#d1a384'],
} as const;
const OTHERS = { light: '#9aa0a6', dark: '#7b8288' } as const;

/** What is brought out. */
export interface Highlight {
  /** The people in the light; others are dimmed. */
  readonly people: ReadonlySet<number>;
  /** Consecutive people of a path, where there is one. */
  readonly path: readonly number[];
  readonly centre?: number;
}

interface Theme {
  readonly ink: string;
  readonly card: string;
  readonly mark: string;
  readonly colours: readonly string[];
  readonly others: string;
}

function themeOf(canvas: HTMLCanvasElement): Theme {
  const style = getComputedStyle(canvas);
  const scheme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const value = (name: string): string => style.getPropertyValue(name).trim();
  return { ink: value('--ink'), card: value('--card'), mark: value('--mark'), colours: COLOURS[scheme], others: OTHERS[scheme] };
}

/** Milliseconds after which a drawing is at rest. */
const REST = 160;
/** Links on the screen that are drawn while it moves, and at rest: a frame's time, and what the eye can tell apart. */
const MOST_MOVING_LINKS = 12_000;
/** While places are found most links cross the whole screen, and cost by their length. */
const MOST_SETTLING_LINKS = 3000;
const MOST_RESTING_LINKS = 60_000;

/** Radius in pixels below which nobody sees that a square is none, and which is drawn much sooner. */
const SMALLEST_CIRCLE = 1.8;

const LABEL_FONT = '500 13px system-ui, sans-serif';

/** Draws a network on a canvas: one path a colour for links and people, names of the most active where there is room. */
export class NetworkDrawing {
  readonly #canvas: HTMLCanvasElement;
  readonly #data: NetworkData;
  readonly #radii: Float32Array;
  readonly #byWorks: readonly number[];
  readonly #settlingLinks: NetworkData['links'];
  #places: Float32Array;
  #communities: Uint16Array;
  #theme: Theme;
  #asked = 0;
  #moved = 0;
  #isSettling = false;
  highlight: Highlight | undefined;
  /** Screen pixels by unit, and the place of the origin. */
  view: { scale: number; x: number; y: number } = { scale: 1, x: 0, y: 0 };

  constructor(canvas: HTMLCanvasElement, data: NetworkData) {
    this.#canvas = canvas;
    this.#data = data;
    this.#places = new Float32Array(data.people.length * 2);
    this.#communities = new Uint16Array(data.people.length);
    this.#radii = Float32Array.from(data.people, ([, , works]) => 2.2 + 1.5 * Math.sqrt(works));
    this.#byWorks = [...data.people.keys()].sort((a, b) => (data.people[b]?.[2] ?? 0) - (data.people[a]?.[2] ?? 0));
    const step = Math.ceil(data.links.length / MOST_SETTLING_LINKS);
    this.#settlingLinks = data.links.filter((_, i) => i % step === 0);
    this.#theme = themeOf(canvas);
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      this.#theme = themeOf(canvas);
      this.redraw();
    });
    new ResizeObserver(() => this.redraw()).observe(canvas);
  }

  /** @param isSettling that more places are to come: then few links are drawn */
  place(places: Float32Array, communities: Uint16Array | undefined, isSettling: boolean): void {
    this.#places = places;
    this.#isSettling = isSettling;
    if (communities) this.#communities = communities;
    this.redraw();
  }

  /** Screen coordinates of a person. */
  spot(person: number): readonly [number, number] {
    const { scale, x, y } = this.view;
    return [(this.#places[person * 2] ?? 0) * scale + x, (this.#places[person * 2 + 1] ?? 0) * scale + y];
  }

  /** Shows all, or some, of the people. */
  fit(people: Iterable<number> = this.#data.people.keys(), most = 6): void {
    let [left, top, right, bottom] = [
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    for (const person of people) {
      const [x, y] = [this.#places[person * 2] ?? 0, this.#places[person * 2 + 1] ?? 0];
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const scale = Math.min(most, (width - 120) / Math.max(1, right - left), (height - 90) / Math.max(1, bottom - top));
    this.view = { scale, x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
    this.redraw();
  }

  /** Keeps what is under the point there. */
  zoom(factor: number, x: number = this.#canvas.clientWidth / 2, y: number = this.#canvas.clientHeight / 2): void {
    const { view } = this;
    const scale = Math.min(60, Math.max(0.01, view.scale * factor));
    const ratio = scale / view.scale;
    this.view = { scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio };
    this.#moving();
  }

  move(dx: number, dy: number): void {
    this.view = { ...this.view, x: this.view.x + dx, y: this.view.y + dy };
    this.#moving();
  }

  /** The person at a point of the screen. */
  at(x: number, y: number): number | undefined {
    let best: number | undefined;
    let nearest = 14 ** 2;
    for (const person of this.#data.people.keys()) {
      const [px, py] = this.spot(person);
      const distance = (px - x) ** 2 + (py - y) ** 2;
      if (distance >= nearest) continue;
      nearest = distance;
      best = person;
    }
    return best;
  }

  /** While it moves, a part of the links stands for all, so that it stays fluid; at rest all are drawn. */
  #moving(): void {
    clearTimeout(this.#moved);
    this.#moved = window.setTimeout(() => {
      this.#moved = 0;
      this.redraw();
    }, REST);
    this.redraw();
  }

  redraw(): void {
    if (this.#asked !== 0) return;
    this.#asked = requestAnimationFrame(() => {
      this.#asked = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    const ratio = window.devicePixelRatio;
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (this.#canvas.width !== Math.round(width * ratio) || this.#canvas.height !== Math.round(height * ratio)) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.height = Math.round(height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.#drawLinks(context, width, height);
    this.#drawPeople(context, width, height);
    this.#drawNames(context, width, height);
  }

  #colour(community: number): string {
    const { colours, others } = this.#theme;
    return community < MOST_COLOURED ? (colours[community % colours.length] ?? others) : others;
  }

  /** Links that may be on the screen, as many as there is time for. */
  #shownLinks(width: number, height: number): NetworkData['links'] {
    const { highlight } = this;
    const links = this.#isSettling && !highlight ? this.#settlingLinks : this.#data.links;
    const shown = links.filter(([a, b]) => {
      if (highlight && !(highlight.people.has(a) && highlight.people.has(b))) return false;
      const [ax, ay] = this.spot(a);
      const [bx, by] = this.spot(b);
      return !((ax < 0 && bx < 0) || (ay < 0 && by < 0) || (ax > width && bx > width) || (ay > height && by > height));
    });
    const step = Math.ceil(shown.length / (this.#moved === 0 ? MOST_RESTING_LINKS : MOST_MOVING_LINKS));
    return step <= 1 || highlight ? shown : shown.filter((_, i) => i % step === 0);
  }

  #drawLinks(context: CanvasRenderingContext2D, width: number, height: number): void {
    const paths = new Map<string, Path2D>();
    for (const [a, b] of this.#shownLinks(width, height)) {
      const colour = this.#communities[a] === this.#communities[b] ? this.#colour(this.#communities[a] ?? 0) : this.#theme.others;
      let path = paths.get(colour);
      if (!path) {
        path = new Path2D();
        paths.set(colour, path);
      }
      path.moveTo(...(this.spot(a) as [number, number]));
      path.lineTo(...(this.spot(b) as [number, number]));
    }
    context.lineWidth = this.highlight ? 1.2 : 0.7;
    context.globalAlpha = this.highlight ? 0.5 : this.#data.links.length > 20_000 ? 0.16 : 0.3;
    for (const [colour, path] of paths) {
      context.strokeStyle = colour;
      context.stroke(path);
    }
    context.globalAlpha = 1;
    this.#drawPath(context);
  }

  #drawPath(context: CanvasRenderingContext2D): void {
    const path = this.highlight?.path ?? [];
    if (path.length < 2) return;
    context.beginPath();
    for (const [i, person] of path.entries()) context[i === 0 ? 'moveTo' : 'lineTo'](...(this.spot(person) as [number, number]));
    context.strokeStyle = this.#theme.mark;
    context.lineWidth = 3;
    context.stroke();
  }

  #radius(person: number): number {
    return Math.max(1.2, (this.#radii[person] ?? 2) * Math.min(1.8, Math.max(0.35, Math.sqrt(this.view.scale) * 0.8)));
  }

  #drawPeople(context: CanvasRenderingContext2D, width: number, height: number): void {
    const { highlight } = this;
    const paths = new Map<string, Path2D>();
    for (const person of this.#data.people.keys()) {
      const [x, y] = this.spot(person);
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
      const isLit = !highlight || highlight.people.has(person);
      const colour = `${isLit ? '' : '-'}${person === highlight?.centre ? this.#theme.mark : this.#colour(this.#communities[person] ?? 0)}`;
      let path = paths.get(colour);
      if (!path) {
        path = new Path2D();
        paths.set(colour, path);
      }
      const radius = this.#radius(person) * (person === highlight?.centre ? 1.5 : 1);
      if (radius < SMALLEST_CIRCLE) {
        path.rect(x - radius, y - radius, 2 * radius, 2 * radius);
        continue;
      }
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
    }
    const dimFirst = [...paths].sort(([a], [b]) => Number(b.startsWith('-')) - Number(a.startsWith('-')));
    for (const [colour, path] of dimFirst) {
      context.globalAlpha = colour.startsWith('-') ? 0.15 : 1;
      context.fillStyle = colour.replace('-', '');
      context.fill(path);
    }
    context.globalAlpha = 1;
  }

  /** Names of the lit, then of those with most works, none over another. */
  #drawNames(context: CanvasRenderingContext2D, width: number, height: number): void {
    context.font = LABEL_FONT;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const taken: (readonly [number, number, number])[] = [];
    const lit = this.highlight;
    const people = lit ? [...lit.path, ...[...lit.people].slice(0, 120)] : this.#byWorks;
    let looked = 0;
    for (const person of people) {
      if (taken.length >= 60 || looked++ > 4000) break;
      const [x, y] = this.spot(person);
      if (x < 0 || y < 8 || x > width || y > height - 8) continue;
      const name = this.#data.people[person]?.[0] ?? '';
      const start = x + this.#radius(person) + 4;
      const end = start + name.length * 7.5;
      if (taken.some(([tx, ty, tend]) => Math.abs(ty - y) < 17 && start < tend && end > tx)) continue;
      taken.push([start, y, end]);
      context.strokeStyle = this.#theme.card;
      context.lineWidth = 3.5;
      context.strokeText(name, start, y);
      context.fillStyle = this.#theme.ink;
      context.fillText(name, start, y);
    }
  }
}
