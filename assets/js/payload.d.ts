// Made of dashboard/views/payload.py: python -m tests.views.payload_types
declare namespace Payload {
  interface Actor {
    called: string;
    says: string;
    remark: string;
    footnotes: Array<number>;
    partOf: Array<string>;
    splitFrom: Array<string>;
    counted: Array<string>;
  }
  interface ActorsView {
    actors: Record<string, Actor>;
    groups: Array<Array<string>>;
  }
  interface ArgumentView {
    headings: Array<Heading>;
    readings: Record<string, Array<string>>;
    themes: Record<string, Array<string>>;
  }
  interface Bar {
    years: [number, number];
    label: string;
    short: string;
  }
  interface BibliographyEntry {
    bibtex: string;
    ris: string;
    csl: Record<string, any>;
  }
  type CausalType = "led to" | "prompted" | "contributed to" | "enabled" | "was met with" | "worsened" | "limited";
  interface Cause {
    cause: string;
    effect: string;
    type: CausalType;
    voice: string;
    basis: string;
    footnotes: Array<number>;
    note: string;
    byPaper: Fit;
    byRecord: Fit | null;
    order: Array<string>;
  }
  type Certainty = "day" | "month" | "season" | "year" | "decade" | "century" | "approximate" | "span";
  interface Chart {
    key: string;
    question: string;
    between: string;
    doNotConclude: string;
    figures: Array<string>;
    apart: Record<string, string>;
    drawn: Drawn;
  }
  interface Claim {
    text: string;
    section: string;
    footnotes: Array<number>;
  }
  interface Column {
    name: string;
    meaning: string;
    holds: string;
    list: string | null;
    several: boolean;
    empty: boolean;
  }
  interface ColumnHeading {
    name: string;
    heading: string;
  }
  interface DataView {
    tables: Record<string, Table>;
    lists: Record<string, Record<string, string>>;
    addresses: Array<[string, Array<string>]>;
    scripts: Array<string>;
    ways: Record<string, string>;
  }
  interface Details {
    note: string;
    citation: string;
    recordNote: string;
    recordSources: Array<string>;
    sources: Array<string>;
    footnotes: Array<number>;
    figures: Array<string>;
    links: Array<Link>;
  }
  interface Drawn {
    data: Array<Record<string, any>>;
    layout: Record<string, any>;
  }
  interface Edge {
    day: number;
    words: string;
  }
  interface Event {
    id: string;
    title: string;
    summary: string;
    when: string;
    precision: string;
    span: Span | null;
    record: RecordDate | null;
    actor: Array<number>;
    kind: Array<number>;
    theme: Array<number>;
    place: Array<number>;
    section: Array<number>;
    claim: Array<number>;
    voice: Array<number>;
    source: Array<number>;
    scope: Array<number>;
  }
  interface Facet {
    key: string;
    label: string;
    phrase: string;
  }
  interface Figure {
    number: string;
    value: number | null;
    unit: string;
    qualifier: Qualifier;
    events: Array<string>;
    measure: string;
    who: string;
    where: string;
    when: string;
    voice: string;
    footnotes: Array<number>;
    sources: Array<string>;
    note: string;
  }
  interface FiguresView {
    charts: Array<Chart>;
    dark: Record<string, string>;
    config: Record<string, any>;
    scripts: Array<string>;
  }
  interface First {
    subject: Subject;
    facets: Array<Facet>;
    options: Record<string, Array<Option>>;
    defaultScope: Array<string>;
    pageKeys: Array<string>;
    events: Array<Event>;
    names: Record<string, Array<string>>;
    nameable: Nameable;
    views: FirstViews;
  }
  interface FirstViews {
    timeline?: TimelineView;
    figures?: NoView;
    argument?: NoView;
    actors?: NoView;
    sources?: NoView;
    data?: NoView;
    about?: NoView;
  }
  type Fit = "consistent" | "impossible" | "cannot tell";
  interface Footnote {
    chain: string;
    hops: Array<number>;
    sections: Array<string>;
    signal: string;
    pinpoint: string;
    sources: Array<string>;
    doubt: string;
    note: string;
  }
  interface Heading {
    section: string;
    label: string;
    claims: Array<string>;
  }
  interface Lane {
    id: string;
    label: string;
    short: string;
  }
  interface Later {
    details: Record<string, Details>;
    claims: Record<string, Claim>;
    causes: Array<Cause>;
    figures: Record<string, Figure>;
    footnotes: Record<string, Footnote>;
    sources: Record<string, Source>;
    stories: Array<Story>;
    views: LaterViews;
    bibtex: Record<string, string>;
    release: Release;
  }
  interface LaterViews {
    figures?: FiguresView;
    argument?: ArgumentView;
    actors?: ActorsView;
    sources?: SourcesView;
    data?: DataView;
    about?: NoView;
  }
  interface Link {
    claim: string;
    relation: Relation;
    basis: string;
    voice: string;
    footnotes: Array<number>;
  }
  interface Nameable {
    footnote: Array<number>;
    reading: Array<string>;
    sort: Array<string>;
    present: Array<string>;
  }
  interface NoView {
  }
  interface Option {
    id: string;
    label: string;
    short: string;
    group: string;
    voice: string;
  }
  type Qualifier = "exactly" | "at least" | "more than" | "about" | "nearly" | "estimated" | "up to" | "fewer than" | "unquantified";
  interface RecordDate {
    when: string;
    span: Span | null;
  }
  type Relation = "supports" | "illustrates" | "complicates";
  interface Release {
    citation: string;
    caveat: string;
    license: string;
    version: string;
    hash: string;
    shortHash: string;
    bibtex: string;
  }
  interface Rows {
    columns: Array<string>;
    rows: Array<Array<any>>;
  }
  interface Source {
    words: string;
    url: string;
    kind: string;
    voice: Voice;
  }
  interface SourcesView {
    footnotes: Record<string, SupportedBy>;
    works: Record<string, Work>;
    statements: number;
    bibliography: Record<string, BibliographyEntry>;
  }
  interface Span {
    first: number;
    last: number;
    sureFrom: number;
    sureUntil: number;
    openEnd: boolean;
    openStart?: boolean;
    certainty: Certainty;
    years: [number, number];
  }
  interface Step {
    title: Array<[string, string]>;
    text: Array<[string, string]>;
    notes: string;
    event: string | null;
    lit: Array<[string, string]>;
    argued: Array<[string, Array<[string, string]>]>;
    query: string;
    footnotes: Array<number>;
  }
  interface Story {
    id: string;
    title: string;
    steps: Array<Step>;
    tasks: Array<Task>;
    lacking: Array<string>;
    gift: string;
  }
  interface Subject {
    id: string;
    title: string;
    credit: string;
    called: string;
    record: string;
    years: [number, number];
    days: [number, number];
    bars: Array<Bar>;
  }
  interface SupportedBy {
    events: Array<string>;
    figures: Array<string>;
    claims: Array<string>;
  }
  interface Table {
    label: string;
    columns: Array<Column>;
    known: Record<string, string>;
    first: Array<ColumnHeading>;
    sent: Rows;
    grid: Record<string, any>;
  }
  interface Task {
    kind: string;
    title: string;
    about: Array<string>;
    question: string;
    options: Array<TaskOption>;
    answer: Array<number>;
    explanation: string;
    sources: Array<string>;
  }
  interface TaskOption {
    text: string;
    feedback: string;
  }
  interface TimelineView {
    lanes: Record<string, Array<Lane>>;
    edge: Edge | null;
    words: Record<"kind", Record<string, string>>;
  }
  type Voice = "paper" | "record";
  interface Work {
    events: Array<string>;
    figures: Array<string>;
    claims: Array<string>;
    footnotes: Array<number>;
  }
}
