import { describe, expect, it } from 'vitest';
import { worksOf } from './works-of.js';

const PAPERS = [
  'Mara Lindqvist, Tianwei Gong. "Caching Tides for Harbour Sensor Networks." In SenSys 2021. <a href="a.pdf">pdf</a>',
  'Sven Ek, Mara Lindqvist, Jo Park. "Learning to Forecast Fog from Ship Logs." In KDD 2022. <a href="b.pdf">pdf</a>',
  'Mara Lindqvist, Jo Park. "Sparse Models of Coastal Erosion." In ICML 2023. <a href="c.pdf">pdf</a>',
  'Jo Park, Mara Lindqvist. "Counting Gulls from Satellites." In CVPR 2024. <a href="d.pdf">pdf</a>',
];
const TITLES = [
  'Caching Tides for Harbour Sensor Networks',
  'Learning to Forecast Fog from Ship Logs',
  'Sparse Models of Coastal Erosion',
  'Counting Gulls from Satellites',
];

const items = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const titles = (body: string): readonly string[] => worksOf(body).map(({ title }) => title.value);

/** Lines that stand among publications and are none of them. */
const STRAYS: readonly (readonly [string, string])[] = [
  ['marks', '* equal contribution, † corresponding author'],
  ['marks explained', '* denotes equal contribution and † denotes students that I advise'],
  ['order of authors', 'Authors are listed in alphabetical order unless marked with a star.'],
  ['list elsewhere', 'For a complete list of publications see <a href="https://scholar.google.com/x">Google Scholar</a>.'],
  ['list elsewhere, short', '<a href="https://scholar.google.com/x">My Google Scholar profile</a>'],
  ['sites', '<a href="m">MathSciNet</a>, <a href="z">zbMATH</a>, <a href="s">Google Scholar</a>'],
  ['static and interactive list', 'Complete static list: <a href="a">here</a>. Complete interactive list: <a href="b">here</a>.'],
  ['full list in French', 'Voir aussi la liste complète sur <a href="h">HAL</a>.'],
  ['full list in German', 'Eine vollständige Liste finden Sie <a href="h">hier</a>.'],
  ['full list in Portuguese', 'Lista completa no <a href="h">currículo</a>.'],
  ['full list in Chinese', '完整论文列表请见<a href="h">谷歌学术</a>'],
  ['sorting', 'Sort by: <a href="#y">year</a> <a href="#t">topic</a>'],
  ['filter', "Choose the venue's classes:"],
  ['direct access', 'Direct access to a year: <a href="#1">2024</a>, <a href="#2">2023</a>, <a href="#3">2022</a>'],
  ['back', '<a href="#top">Back to top</a>'],
  ['last change', 'Last updated: 3 March 2024'],
  ['copyright', 'Copyright notice: the documents below are for personal use only; copyright stays with the publishers.'],
  [
    'disclaimer',
    'Any opinions, findings and conclusions expressed in this material are those of the author and do not reflect the views of the Tidal Research Council.',
  ],
  ['thanks for money', 'This work is supported by the Tidal Research Council under grant 4711.'],
  [
    'description of the work',
    'My research looks at how fog moves over harbours and what ships can do about it. We build models that learn from the logs of ships and from small sensors on buoys.',
  ],
  [
    'introduction of the list',
    'The papers below are sorted by topic. In each topic you will find the most recent work first and the older work under it, with links to the texts where we have them.',
  ],
  ['other version', 'An extended version appeared in the proceedings of the harbour days.'],
  ['translation', 'German version (translation by Bo Ekström) appeared in Sande 4, Hafen, 2011'],
  ['other version in German', 'Eine erweiterte Fassung erschien in: Jahrbuch der Häfen 2019.'],
  ['reviews of a book', 'Reviews: Nordic Times, 3.4.2019; Harbour Review 12 (2020)'],
  ['reviews of a book in German', 'Rezensionen: Nordische Zeitung, 3.4.2019; Hafenblatt 12 (2020)'],
  ['prize', 'Best Poster Award at the Harbour Days 2021'],
  ['prize with a place', 'First Place, Nordic Tide Prize, 2022'],
  ['prize of a journal', 'Nordic Tide Prize for the best paper, Journal of Harbours 2022'],
  ['scholarship', 'Scholarship of the Tidal Research Council, 2019'],
  ['runner-up', 'Finalist, Tide Thesis Competition 2020'],
  ['travel', 'Travel grant for SenSys 2021'],
  ['talk', 'Invited talk: Models of the coast, University of Nowhere, 12 May 2023'],
  ['keynote', 'Keynote: Fog and what to do about it, KDD 2022'],
  ['guest lecture', 'Guest lecture on coastal models, University of Nowhere, 2021'],
  ['seminar', 'Seminar: Tides and buoys, Institute of the Sea, October 2020'],
  ['tutorial', 'Tutorial at KDD 2022: Learning from ship logs'],
  ['talk in German', 'Vortrag auf den Hafentagen 2020: Nebel und Schiffe'],
  ['talk in Chinese', '特邀报告：海岸模型，2021年'],
  ['panel', 'Panel discussion on open data, Harbour Days 2019'],
  ['reviewing', 'Reviewer for the Journal of Harbours and Tides, 2020-2023'],
  ['committee', 'Program committee member, KDD 2022, ICML 2023'],
  ['chair', 'Session chair, SenSys 2021'],
  ['editor of a journal', 'Associate editor, Journal of Harbours, since 2020'],
  ['editorial board', 'Editorial board: Harbour Review, Tides'],
  ['membership', 'Member of the Nordic Society of Tides, since 2015'],
  ['organisation', 'Organizer of the workshop on fog at KDD 2022'],
  ['course', 'CS 231: Introduction to Coastal Data, Fall 2021'],
  ['course by role', 'Teaching assistant, Machine Learning for Ships, Spring 2020'],
  ['lecturer', 'Lecturer, Data Structures, University of Nowhere, 2019'],
  ['grant with money', 'Models of Coastal Erosion, Tidal Research Council, 2021-2024, $250,000'],
  ['grant with a role', 'Models of Coastal Erosion, Tidal Research Council, 2021-2024 (Co-PI)'],
  ['project with a role', 'Research on Key Methods of Fog Control, National Sea Programme, 2022.01-2024.12, Key Member'],
  ['theme with papers cited', 'Making models of fog easier to trust (Ek et al., KDD 2022)'],
  ['media', 'Featured in Nordic Times: how fog is forecast, 2022'],
  ['interview', 'Interview: the woman who counts gulls, Radio Harbour, 2021'],
  ['podcast', 'Podcast: Tides and numbers, episode 12, 2022'],
  ['radio', 'Interviewed by Radio Harbour on the fog of 2021'],
  ['news', 'We are excited to welcome two new students in 2024!'],
  ['own news', 'I was invited to join the board of the Harbour Days 2023'],
  ['hiring', 'We are looking for students who like boats.'],
  ['address', 'Department of Tides, University of Nowhere, 12 Quay Street, Nowhere'],
  ['e-mail', 'E-mail: mara@nowhere.example'],
  ['kind of a link', '<a href="s.pdf">Survey paper</a>'],
  ['links alone', '<a href="p">PDF</a> <a href="c">Code</a>'],
  ['a year alone', '2021'],
  ['keywords', 'Keywords: fog, ships, tides'],
  ['topics', 'Topics: <a href="#f">Fog</a> / <a href="#t">Tides</a>'],
  ['a project', 'Project members: Sven Ek<br>Funding period: 2020-2023'],
];

describe('what stands among publications and is none', () => {
  it.each(STRAYS)('%s, as an item', (_, stray) => {
    expect(titles(`<h2>Publications</h2>${items([...PAPERS.slice(0, 2), stray, ...PAPERS.slice(2)])}`)).toEqual(TITLES);
  });

  it.each(STRAYS)('%s, as a paragraph above the list', (_, stray) => {
    expect(titles(`<h2>Publications</h2><p>${stray}</p>${items(PAPERS)}`)).toEqual(TITLES);
  });

  it.each(STRAYS)('%s, alone under the heading', (_, stray) => {
    expect(titles(`<h2>Publications</h2><p>${stray}</p>`)).toEqual([]);
  });
});

/** Sections of other things, none under a heading that says publications. */
const SECTIONS: readonly (readonly [string, string])[] = [
  [
    'posts of a blog',
    [1, 2, 3, 4, 5]
      .map(
        (day) =>
          `<div class="post"><p>tides</p><h2><a href="p${day}">Notes on the harbour and its boats, part ${day}</a></h2><p>Mara Lindqvist</p><p>Mara Lindqvist ${day} Aug 2020 • 7 min read</p></div>`,
      )
      .join(''),
  ],
  [
    'news in the past tense',
    `<h2>News</h2>${items(['Our paper on fog was accepted at KDD 2022.', 'Our paper "Sparse Models of Coastal Erosion" appeared in ICML 2023.', 'I gave a talk at SenSys 2021.'])}`,
  ],
  [
    'grants of the National Sea Programme',
    `<h2>Projects</h2>${items([1, 2, 3, 4].map((n) => `National Sea Programme, Research on Methods of Fog Control in Harbour ${n}, 2022.0${n}-2024.12, Key Member`))}`,
  ],
  [
    'themes of research',
    `<h2>Research</h2>${items(['Making models of fog easier to trust (Ek et al., KDD 2022)', 'Tides and what sensors know about them (Gong et al., SenSys 2021)', 'Counting birds from far above (Park et al., CVPR 2024)'])}`,
  ],
  [
    'software',
    `<h2>Software</h2>${items(['<a href="t">tidecache</a>: a cache for sensors in Python, 2021', '<a href="f">fogcast</a>: forecasts of fog in R, with Sven Ek, 2022'])}`,
  ],
  [
    'theses of students',
    `<h2>Students</h2>${items(['Sven Ek, PhD thesis: Models of fog in harbours, 2021', 'Jo Park, MSc thesis: Gulls and satellites, 2022'])}`,
  ],
  [
    'own thesis in a degree',
    `<h2>Education</h2>${items(['PhD in Computer Science, University of Nowhere, 2019. Thesis: Rivers and sand. Advisor: Sven Ek', 'MSc, University of Nowhere, 2014'])}`,
  ],
  [
    'links to pages',
    `<h2>Links</h2>${items(['<a href="a">Journal of Harbours</a>', '<a href="b">Proceedings of the Harbour Days 2021</a>', '<a href="c">Nordic Society of Tides, list of conferences 2022</a>'])}`,
  ],
  [
    'talks with papers',
    `<h2>Talks</h2>${items(['Mara Lindqvist, Jo Park. "Sparse Models of Coastal Erosion." Talk at ICML 2023.', 'Mara Lindqvist, Sven Ek. "Fog." KDD 2022.', 'Mara Lindqvist, Jo Park. "Gulls." CVPR 2024.'])}`,
  ],
  [
    'media',
    `<h2>Media coverage</h2>${items(['"How fog is forecast", Nordic Times, 3 March 2022', '"The woman who counts gulls", Harbour Review, 2021'])}`,
  ],
];

describe('what is under other headings', () => {
  it.each(SECTIONS)('%s', (_, body) => expect(titles(body)).toEqual([]));

  it.each([
    [
      'bold lines',
      paragraphs([
        '<b>Publications</b>',
        ...PAPERS,
        '<b>Teaching</b>',
        'Algorithms of the Sea, with Jo Park, 2021',
        '<b>Fun facts</b>',
        'A boat that I built with Sven Ek and Jo Park sank in 2019.',
      ]),
    ],
    [
      'bold outer items',
      `<ul><li><b>Publications</b>${items(PAPERS)}</li><li><b>Teaching</b>${items(['Algorithms of the Sea, 2021'])}</li><li><b>Webinars I like</b>${items(['<a href="a">University of Nowhere, Learning on Boats and Buoys</a>', '<a href="b">Fog for everyone, Harbour Days 2021</a>'])}</li></ul>`,
    ],
  ])('ends at %s', (_, body) => expect(titles(body)).toEqual(TITLES));
});

/** Titles that begin like remarks, talks, or other activities. */
const TITLES_THAT_LOOK_ODD: readonly string[] = [
  'Back to Basics: Tides without Models',
  'Click Rates of Harbour Adverts',
  'Access to Boats and the Wealth of Towns',
  'See the Fog for the Drops: Sensing at Sea',
  'Jump to Conclusions: Fast Inference on Buoys',
  'Supervised Learning of Sea States',
  'Reviewer Assignment for Maritime Journals',
  'Organized Crime in Nordic Harbours',
  'Welcome to the Harbour: Onboarding of Pilots',
  'Volunteer Computing on Fishing Boats',
  'We Are What We Fish',
  'Most of the Sea is Empty',
  'The Price of a Prize: Awards in Maritime Science',
  'Talk to Me: Speech for Pilots',
];

describe('what is one all the same', () => {
  it.each(TITLES_THAT_LOOK_ODD)('%s', (title) => {
    const body = `<h2>Publications</h2>${items([`<b>${title}</b><br>Jo Park, Mara Lindqvist<br><i>KDD 2022</i>`, ...PAPERS.map((paper) => paper.replace(/^(.*?)\. "(.*?)\." In (.*?)\..*$/, '<b>$2</b><br>$1<br><i>$3</i>'))])}`;
    expect(titles(body)).toEqual([title, ...TITLES]);
  });

  it('a draft without venue and year in a list of drafts', () => {
    const body = `<h2>Working papers</h2>${items(['"The Cost of Avoiding Pirates at Sea." With Jo Park and Sven Ek. arXiv:2101.01234. Under review.', '"Harbour Search and Its Discontents." With Tianwei Gong. Draft available soon.', '"Labour on Boats during Storms." With Jo Park.'])}`;
    expect(titles(body)).toEqual([
      'The Cost of Avoiding Pirates at Sea',
      'Harbour Search and Its Discontents',
      'Labour on Boats during Storms',
    ]);
  });

  it('a first paper right under running text and a line of buttons', () => {
    const boxes = TITLES.map((title) => `<div class="e"><p>${title}</p><p>Jo Park, Mara Lindqvist<br>KDD 2022</p></div>`).join('');
    const body = `<h2>Publications</h2><p>Here is a list of my papers. (* equal contribution)</p><p><a href="#">Selected</a> <a href="#">All</a></p>${boxes}`;
    expect(titles(body)).toEqual(TITLES);
  });
});
