// What the scripts call the things they work with; `payload.d.ts` has what they are sent.

/** The values of each facet, by id. */
type Choices = Record<string, Set<string>>;

interface Years {
  first: number | null;
  last: number | null;
}

/** What narrows the page. */
interface Selected {
  choices: Choices;
  years: Years | null;
  words: string;
}

/** What the page shows beside it, by the keys of the address. */
type Page = Record<string, string | null | undefined>;

/** What an address may name. */
interface Known {
  values: Record<string, Set<string>>;
  pageKeys: string[];
  pages: Record<string, Set<string>>;
}

/** An event once it is indexed: its facets hold ids, and what its card says has come or will come. */
interface TimelineEvent extends Omit<Payload.Event, FacetKey>, Payload.Details {
  actor: string[];
  kind: string[];
  theme: string[];
  place: string[];
  section: string[];
  claim: string[];
  voice: string[];
  source: string[];
  scope: string[];
  text: string;
}

type FacetKey =
  | "actor"
  | "kind"
  | "theme"
  | "place"
  | "section"
  | "claim"
  | "voice"
  | "source"
  | "scope";

type Span = Payload.Span;

/** As far as the order of two events goes. */
interface DatedEvent extends Pick<TimelineEvent, "title" | "voice" | "span" | "when"> {
  record: Payload.RecordDate | null;
}

type Figures = Record<string, Payload.Figure>;

interface Corpus
  extends Omit<Payload.First, "events" | "views">,
    Omit<Payload.Later, "details" | "views"> {
  events: TimelineEvent[];
  views: Required<Omit<Payload.FirstViews, keyof Payload.LaterViews> & Payload.LaterViews>;
  byId: Lookup<TimelineEvent>;
  facetKeys: string[];
  known: Known;
  isWhole: boolean;
}

/** By value or year, how many events it would keep. */
type Counts = Map<string | number, number>;

/** Which events a selection keeps, and what each other choice would keep. */
interface Narrowed {
  kept: string[];
  total: number;
  undated: number;
  counts: Record<string, Counts>;
  without: Record<string, number>;
}

/** The step of a story that is presented. */
interface Presented {
  story: Payload.Story;
  number: number;
  step: Payload.Step;
  selection: Selected;
  page: Page;
}

type State = {
  corpus: Corpus;
  selection: Selected;
  page: Page;
  notices: string[];
};

/** What the state comes to: every part of the page is drawn from it. */
interface Shown extends State {
  told: Presented | null;
  narrowed: Narrowed;
  kept: Set<string>;
  about: string | null;
  scopes: Set<string>;
  layout: string;
  dim: boolean;
  mode: string;
  view: string;
}

interface Segment {
  from: number;
  to: number;
  x: number;
  size: number;
  folded: boolean;
}

/** From days to pixels. */
interface Scale {
  segments: Segment[];
  width: number;
  at: (day: number) => number;
}

/** Where an item stands, in pixels. */
interface Place {
  left: number;
  right: number;
  mark: number;
  markWidth: number;
  label: number;
}

type Placed = Place & { top: number };

type Lane = { id: string | undefined; label: string; short: string };

type LaidLane = Lane & { top: number; height: number };

/** The width of an event's words. */
type Measure = (event: TimelineEvent) => number;

/** An event and how it bears on a claim. */
interface Tied {
  event: TimelineEvent;
  link: Payload.Link;
}

/** A chart as it is now, narrowed. */
interface ChartNow {
  drawn: Payload.Drawn;
  ids: string[];
  isEmpty: boolean;
  chosen: string;
}

/** What of an actor is kept. */
interface KeptOfActor {
  kept: TimelineEvent[];
  figures: string[];
  own: string[];
  claims: [string, Tied[]][];
  footnotes: number[];
}

interface Axis {
  scale: Scale;
  measure: Measure | null;
}

/** A row of a table: each cell by the name of its column. */
type Row = Record<string, any>;

/** An element with an id: a control, a dialog, a fold or any other; its id says which. */
interface FrameElement extends HTMLElement {
  value: string;
  checked: boolean;
  disabled: boolean;
  open: boolean;
  href: string;
  readonly selectedOptions: HTMLCollectionOf<HTMLOptionElement>;
  readonly parentElement: HTMLElement;
  showModal(): void;
  close(): void;
}

// What is looked for within something drawn, we drew ourselves: the compiler is not asked whether it
// is there. Where it may be missing, the code says so with `?.`.
interface ParentNode {
  querySelector(selectors: string): FrameElement;
  querySelectorAll(selectors: string): NodeListOf<FrameElement>;
}

// What stands within an element, too: texts of ours are never looked at as nodes.
interface HTMLElement {
  readonly children: HTMLCollectionOf<HTMLElement>;
  readonly firstChild: FrameElement;
  readonly lastChild: FrameElement;
  readonly dataset: Record<string, string>;
}

/** By ids that Python has checked: what is asked for is there. */
interface Lookup<V> extends Map<string, V> {
  get(id: string): V;
}

// A listener says itself what it hears.
interface HTMLElement {
  addEventListener(type: string, hear: (event: any) => void, options?: object | boolean): void;
}

interface Document {
  addEventListener(type: string, hear: (event: any) => void, options?: object | boolean): void;
}

/** What a part of the page does when it was clicked, if that was meant for it, or changed. */
interface Answering {
  clicked?: (target: any, event: any) => boolean;
  changed?: (target: any) => void;
}

/** An event that a listener of the page hears. */
type Heard<E extends Event = MouseEvent> = E & { readonly target: FrameElement };

interface Element {
  closest(selectors: string): FrameElement | null;
}

/** What `element` takes as a child: nothing, words, elements, or lists of these. */
type Child = Node | string | number | null | undefined | false | Child[];

interface Window {
  dash_clientside: Record<string, any>;
  dashAgGridFunctions: Record<string, unknown>;
  dash_ag_grid: { getApiAsync: (id: string) => Promise<any> };
  Plotly: any;
}

/** What an actor belongs to, and what it broke away from. */
type Membership = Pick<Payload.Actor, "partOf" | "splitFrom">;

interface BelongingRow {
  id: string;
  depth: number;
  parent: string | null;
}

/** A tie beside the tree: between rows, in a lane of its own. */
interface Bracket {
  sort: string;
  to: number;
  from: number[];
  first: number;
  last: number;
  lane: number;
}

/** A trace of Plotly's. */
type Trace = Record<string, any>;

/** As much of an event as its place depends on; it has a date. */
type PlacedEvent = TimelineEvent & { span: Span };

interface Placement {
  lanes: Lane[];
  laneOf: (event: TimelineEvent) => string | undefined;
  scale: Scale;
  measure: Measure;
  header: number;
  visibleWidth: number;
  tray: string;
}

/** Events of one lane, in rows. */
interface Packed {
  lane: Lane;
  placed: ({ event: TimelineEvent; row: number } & Place)[];
  rows: number;
}

interface KeptTables {
  events: Set<string>;
  figures: Set<string>;
  claims: Set<string>;
}

interface AboutRows {
  words: string;
  release: Payload.Release;
}

type TableKey = "events" | "figures";

/** By table: its rows as its file has them and as they are read, and the ids the filters keep. */
interface Tables extends Map<TableKey, { rows: Row[]; readable: Row[]; kept: Set<string> }> {
  get(key: TableKey): { rows: Row[]; readable: Row[]; kept: Set<string> };
}

/** By column, how a grid is narrowed. */
type GridModel = Record<string, { type: string; filter?: string | number }>;

/** A filter that an event passes or fails. */
type Test = [string, (event: TimelineEvent) => boolean];

/** How the state came to change. */
interface Change {
  isRestored: boolean;
  replace: boolean;
}

interface Actor {
  id: string;
  group: string;
  events: TimelineEvent[];
  names: string[];
}

interface DrawnActor extends Actor {
  row: HTMLElement;
  line: HTMLElement | null;
  found: string[];
  takesPart: boolean;
}

/** A kind of actor on the page: its heading with the axis, and the place of its rows. */
interface ActorKind {
  name: string;
  section: HTMLElement;
  rows: HTMLElement;
  axis: HTMLElement;
  link: HTMLElement;
}

/** How the timeline is drawn. */
interface How {
  lanes: string;
  layout: string;
  dim: boolean;
}

/** What one window of a presentation tells the other. */
type Message = { story?: string; step?: number; act?: "reveal" | "blank"; value?: boolean };

/** An item of the Sources view, with what in it a filter may take away. */
interface Listed {
  node: HTMLElement;
  key: string;
  text: string;
  carried: Payload.SupportedBy;
  marks: { mark: HTMLElement; table: keyof KeptTables; id: string }[];
  lists: HTMLElement[];
}

/** Where every item of the timeline stands; `key` says from what that was found. */
interface Plan {
  key: string;
  scale: Scale;
  places: Lookup<Placed>;
  lanes: LaidLane[];
  height: number;
  put: Set<string>;
}

/** The timeline as it is on screen. */
interface DrawnTimeline {
  corpus: Corpus;
  measure: Measure;
  nodes: Lookup<HTMLElement>;
  shown: {
    kept: Set<string>;
    events: TimelineEvent[];
    ids: Set<string>;
    scopes: Set<string>;
    page: How;
  };
  plan: Plan | null;
  zoom: number;
  listed: number;
}
