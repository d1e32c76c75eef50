/** The co-author network: find people, see whom they wrote with, follow the shortest path between two; the choice stands in the address. */
import { fold } from '../../text/fold.js';
import type { NetworkData } from '../data/coauthor-network.js';
import { byId } from './by-id.js';
import type { Placed } from './layout-worker.js';
import { type Highlight, NetworkDrawing } from './network-drawing.js';

class Network {
  readonly #data: NetworkData;
  /** Folded, with a blank before each word, by the number of the person. */
  readonly #names: readonly string[];
  readonly #drawing: NetworkDrawing;
  readonly #neighbours: readonly (readonly number[])[];
  readonly #find: HTMLInputElement = byId('net-find');
  readonly #to: HTMLInputElement = byId('net-to');
  readonly #card: HTMLElement = byId('net-card');
  readonly #status: HTMLElement = byId('net-status');
  readonly #canvas: HTMLCanvasElement = byId('net-canvas');
  #isMoved = false;

  constructor(data: NetworkData) {
    this.#data = data;
    this.#names = data.people.map(([name]) => ` ${fold(name)}`);
    this.#drawing = new NetworkDrawing(this.#canvas, data);
    const neighbours: number[][] = data.people.map(() => []);
    for (const [a, b] of data.links) {
      neighbours[a]?.push(b);
      neighbours[b]?.push(a);
    }
    this.#neighbours = neighbours;
    this.#listen();
    this.#listenToPointer();
  }

  placed({ places, communities, done }: Placed): void {
    this.#drawing.place(places, communities, done < 1);
    if (!this.#isMoved) this.#fit();
    const { people, links } = this.#data;
    this.#status.textContent =
      done < 1
        ? `Placing… ${Math.round(done * 100)} %`
        : `${people.length.toLocaleString('en')} people, ${links.length.toLocaleString('en')} pairs of co-authors`;
    this.#canvas.dataset['done'] = String(done);
  }

  #fit(): void {
    const lit = this.#drawing.highlight;
    this.#drawing.fit(lit && lit.people.size > 0 ? lit.people : undefined);
  }

  #person(typed: string): number | undefined {
    const wanted = fold(typed);
    if (wanted === '') return undefined;
    const exact = this.#data.people.findIndex(([, href], i) => this.#names[i] === ` ${wanted}` || href === typed);
    if (exact >= 0) return exact;
    const words = wanted.split(' ');
    const at = this.#names.findIndex((name) => words.every((word) => name.includes(` ${word}`)));
    return at < 0 ? undefined : at;
  }

  /** Shortest chain, breadth first; empty where there is none. */
  #path(start: number, end: number): readonly number[] {
    const before = new Map<number, number>([[start, start]]);
    let frontier = [start];
    while (frontier.length > 0 && !before.has(end)) {
      const next: number[] = [];
      for (const person of frontier) {
        for (const other of this.#neighbours[person] ?? []) {
          if (before.has(other)) continue;
          before.set(other, person);
          next.push(other);
        }
      }
      frontier = next;
    }
    if (!before.has(end)) return [];
    const path = [end];
    for (let at = end; at !== start; path.push(at)) at = before.get(at) ?? start;
    return path.reverse();
  }

  /** Shows what the two fields name. */
  show(): void {
    const start = this.#person(this.#find.value);
    const end = this.#person(this.#to.value);
    const one = start ?? end;
    if (one === undefined) {
      this.#light(undefined);
    } else if (start !== undefined && end !== undefined) {
      const path = this.#path(start, end);
      this.#light({ people: new Set(path), path, centre: start });
      this.#tell(path.length === 0 ? 'No path' : `${path.length - 1} steps`, path.length === 0 ? [start, end] : path);
    } else {
      const others = [...(this.#neighbours[one] ?? [])].sort((a, b) => (this.#data.people[b]?.[2] ?? 0) - (this.#data.people[a]?.[2] ?? 0));
      this.#light({ people: new Set([one, ...others]), path: [], centre: one });
      this.#tell(`${others.length} co-authors`, [one, ...others.slice(0, 12)]);
    }
    this.#fit();
  }

  #light(highlight: Highlight | undefined): void {
    this.#drawing.highlight = highlight;
    if (!highlight) this.#card.hidden = true;
    this.#drawing.redraw();
  }

  #tell(heading: string, people: readonly number[]): void {
    const title = document.createElement('h2');
    title.textContent = heading;
    const list = document.createElement('ol');
    for (const person of people) {
      const [name, href, works] = this.#data.people[person] ?? ['', '', 0];
      const link = document.createElement('a');
      link.href = href;
      link.textContent = name;
      const note = document.createElement('span');
      note.className = 'note';
      note.textContent = ` ${works} ${works === 1 ? 'work' : 'works'}`;
      const item = document.createElement('li');
      item.append(link, note);
      list.append(item);
    }
    this.#card.replaceChildren(title, list);
    this.#card.hidden = false;
  }

  /** Takes the fields from the address, at the start and when one goes back. */
  readAddress(): void {
    const parameters = new URLSearchParams(window.location.search);
    const person = parameters.get('person');
    const at =
      person === null
        ? -1
        : this.#data.people.findIndex(([, href]) => href === person || new URL(href, window.location.href).pathname === pathOf(person));
    this.#find.value = at >= 0 ? (this.#data.people[at]?.[0] ?? '') : (parameters.get('find') ?? '');
    this.#to.value = parameters.get('to') ?? '';
    this.#isMoved = false;
    this.show();
  }

  #writeAddress(): void {
    const url = new URL(window.location.href);
    url.search = '';
    if (this.#find.value !== '') url.searchParams.set('find', this.#find.value);
    if (this.#to.value !== '') url.searchParams.set('to', this.#to.value);
    if (url.href !== window.location.href) window.history.pushState(null, '', url);
  }

  #suggest(typed: string): void {
    const wanted = fold(typed);
    const names = wanted.length < 2 ? [] : this.#data.people.filter((_, i) => this.#names[i]?.includes(` ${wanted}`)).slice(0, 12);
    byId('net-names').replaceChildren(
      ...names.map(([name]) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  }

  #listen(): void {
    const submit = (): void => {
      this.#writeAddress();
      this.show();
    };
    for (const input of [this.#find, this.#to]) {
      input.addEventListener('input', () => this.#suggest(input.value));
      input.addEventListener('change', submit);
    }
    this.#find.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    byId('net-in').addEventListener('click', () => this.#zoom(1.5));
    byId('net-out').addEventListener('click', () => this.#zoom(1 / 1.5));
    byId('net-fit').addEventListener('click', () => this.#drawing.fit());
    window.addEventListener('popstate', () => this.readAddress());
    this.#canvas.addEventListener('keydown', (event) => this.#key(event));
  }

  #zoom(factor: number, x?: number, y?: number): void {
    this.#isMoved = true;
    this.#drawing.zoom(factor, x, y);
  }

  #key(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [60, 0],
      ArrowRight: [-60, 0],
      ArrowUp: [0, 60],
      ArrowDown: [0, -60],
    };
    const move = moves[event.key];
    if (move) this.#drawing.move(...(move as [number, number]));
    else if (event.key === '+' || event.key === '=') this.#drawing.zoom(1.3);
    else if (event.key === '-') this.#drawing.zoom(1 / 1.3);
    else return;
    this.#isMoved = true;
    event.preventDefault();
  }

  #listenToPointer(): void {
    const canvas = this.#canvas;
    const pointers = new Map<number, readonly [number, number]>();
    let travelled = 0;
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, [event.clientX, event.clientY]);
      travelled = 0;
    });
    canvas.addEventListener('pointermove', (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) {
        canvas.style.cursor = this.#drawing.at(event.offsetX, event.offsetY) === undefined ? '' : 'pointer';
        return;
      }
      const [dx, dy] = [event.clientX - before[0], event.clientY - before[1]];
      travelled += Math.abs(dx) + Math.abs(dy);
      this.#isMoved = true;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const box = canvas.getBoundingClientRect();
        const [old, now] = [
          Math.hypot(before[0] - other[0], before[1] - other[1]),
          Math.hypot(event.clientX - other[0], event.clientY - other[1]),
        ];
        this.#drawing.zoom(now / Math.max(1, old), (event.clientX + other[0]) / 2 - box.left, (event.clientY + other[1]) / 2 - box.top);
      } else {
        this.#drawing.move(dx, dy);
      }
      pointers.set(event.pointerId, [event.clientX, event.clientY]);
    });
    const end = (event: PointerEvent): void => {
      if (pointers.delete(event.pointerId) && travelled < 5 && event.type === 'pointerup')
        this.#choose(this.#drawing.at(event.offsetX, event.offsetY));
    };
    canvas.addEventListener('pointerup', end);
    canvas.addEventListener('pointercancel', end);
    canvas.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        this.#zoom(Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY);
      },
      { passive: false },
    );
  }

  #choose(person: number | undefined): void {
    this.#find.value = person === undefined ? '' : (this.#data.people[person]?.[0] ?? '');
    if (person === undefined) this.#to.value = '';
    this.#writeAddress();
    this.#isMoved = true;
    this.show();
  }
}

function pathOf(iri: string): string {
  return URL.canParse(iri) ? new URL(iri).pathname : iri;
}

const root = document.querySelector<HTMLElement>('[data-network]');
if (root) {
  const answer = await fetch(root.dataset['network'] ?? '');
  const data = (await answer.json()) as NetworkData;
  const network = new Network(data);
  network.readAddress();
  const worker = new Worker(root.dataset['worker'] ?? '', { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<Placed>) => network.placed(event.data));
  worker.postMessage(data);
}
