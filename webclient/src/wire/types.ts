// The wire's types, generated from the server's by WireTypesTest; not to be edited.

export interface AcceptedFromServer {
  type: 'accepted'
  key: CommandKey
  id: string
}

export interface ActionCard {
  type: 'action'
  action: ActionSpec
}

export interface ActionSpec {
  id: string
  actors: string[]
  title: string
  summary: string
  cost: number
  delayTurns: number
  effects: Partial<Record<Degree, EffectSpec[]>>
  conditions: string[]
  source: Source
}

export interface ActivityIdle {
  type: 'idle'
}

export interface ActivityReading {
  type: 'reading'
  paragraph: number
}

export interface ActivitySelecting {
  type: 'selecting'
  passage: Passage
}

export interface ActivityWriting {
  type: 'writing'
  where: string
}

export interface ActorCard {
  type: 'actor'
  actor: string
  name: string
  letters: string
  shape: Shape
  colour: Colour
  pattern: Pattern
  openObjectives: string[]
  ready: ActorCardReady
  budget?: number
  budgetLeft?: number
}

export interface Annotate {
  type: 'annotate'
  passage: Passage
  kind: Kind
  layer: Layer
  body: string | null
  tag?: string
}

export interface AnnotationCard {
  type: 'annotation'
  annotation: string
  seat: string
  role: Role
  kind: Kind
  layer: Layer
  passage: Passage
  body: string | null
  tag?: string
  at: string
  editedAt?: string
  fate: AnnotationFate
  answer: AnnotationAnswer
}

export interface Argue {
  type: 'argue'
  move: string
  side: Side
  text: string | null
  evidence: Evidence[]
}

export interface ArgumentCard {
  type: 'argument'
  argument: string
  move: string
  seat: string
  role: Role
  side: Side
  text: string | null
  evidence: EvidenceView[]
  strength: Strength
  standing: ArgumentStanding
  at: string
}

export interface AssignSeat {
  type: 'assign-seat'
  seat: string
  role: Role
}

export interface BlankWords {
  type: 'blank-words'
  entries: number[]
  why: string | null
}

export interface BlankWordsOf {
  type: 'blank-words-of'
  of: Worded
  why: string | null
}

export interface BriefCard {
  type: 'brief'
  actor: string
  text: string
  secretObjectives: string[]
}

export interface ByeFromServer {
  type: 'bye'
  code: string
  message: string
}

export interface CauseByHand {
  type: 'by-hand'
}

export interface CauseCorrection {
  type: 'correction'
}

export interface CauseDrift {
  type: 'drift'
}

export interface CauseOfEffect {
  type: 'of-effect'
  source: EffectSource
}

export interface ChangePut {
  type: 'put'
  card: Card
}

export interface ChangeTake {
  type: 'take'
  key: Key
}

export interface ChangesFromServer {
  type: 'changes'
  at: string
  changes: Change[]
  cursor: string
}

export interface ChannelCard {
  type: 'channel'
  channel: string
  readers: ChannelCardReaders
  actor?: string
}

export interface CitationChoice {
  source: string
  passage?: Passage
}

export interface ClockNone {
  type: 'none'
}

export interface ClockOver {
  type: 'over'
  deadline: string
}

export interface ClockPaused {
  type: 'paused'
  remaining: number
  cause: EventPauseCause
}

export interface ClockRunning {
  type: 'running'
  deadline: string
}

export interface ClosePhase {
  type: 'close-phase'
  from: Juncture
  leftovers: Leftovers
}

export interface CloseSession {
  type: 'close-session'
  from: Juncture
}

export interface CommandKey {
  instance: string
  counter: number
}

export interface CorrectDice {
  type: 'correct-dice'
  move: string
  first: number
  second: number
  why: string | null
}

export interface CorrectFact {
  type: 'correct-fact'
  fact: string
  text: string | null
  why: string | null
}

export interface CorrectIndicator {
  type: 'correct-indicator'
  indicator: string
  value: number
  why: string | null
}

export interface CorrectRuling {
  type: 'correct-ruling'
  move: string
  degree: Degree
  account: string | null
  why: string | null
}

export interface CourseCard {
  type: 'course'
  leaving: Leaving[]
  ending: Leaving[]
  back?: PhaseKind
}

export interface CueAtLeast {
  type: 'at-least'
  indicator: string
  value: number
}

export interface CueAtMost {
  type: 'at-most'
  indicator: string
  value: number
}

export interface CueInTurns {
  type: 'in-turns'
  turns: number[]
}

export interface DeleteAnnotation {
  type: 'delete-annotation'
  annotation: string
}

export interface DeleteReply {
  type: 'delete-reply'
  reply: string
}

export interface DiceSpec {
  target: number
  wellFrom: number
  succeedsFrom: number
  atACostFrom: number
  failsFrom: number
}

export interface DoingFromClient {
  type: 'doing'
  activity: Activity
}

export interface DraftGoneFromServer {
  type: 'draft-gone'
  draft: string
}

export interface DraftHeldFromServer {
  type: 'draft-held'
  draft: string
  slot: MoveDraftSlot
  by: string
}

export interface DraftMergedFromServer {
  type: 'draft-merged'
  draft: string
  slot: MoveDraftSlot
}

export interface DraftNotKeptFromServer {
  type: 'draft-not-kept'
  draft: string
  slot: MoveDraftSlot
  code: RefusalCode
  message: string
}

export interface DraftOpenedFromServer {
  type: 'draft-opened'
  key: CommandKey
  draft: string
}

export interface DraftShownFromServer {
  type: 'draft-shown'
  draft: MoveDraft
  keptAt: string
}

export interface DraftingFromServer {
  type: 'drafting'
  actors: string[]
  left: DraftingLeft[]
}

export interface DraftingLeft {
  actor: string
  code: RefusalCode
  message: string
}

export interface DropDraftFromClient {
  type: 'drop-draft'
  draft: string
}

export interface EditAnnotation {
  type: 'edit-annotation'
  annotation: string
  body: string | null
  tag?: string
}

export interface EditReply {
  type: 'edit-reply'
  reply: string
  body: string | null
}

export interface Effect {
  indicator: string
  delta: number
  afterTurns: number
  lastsTurns: number
}

export interface EffectSourceOfInject {
  type: 'of-inject'
  inject: string
}

export interface EffectSourceOfMove {
  type: 'of-move'
  move: string
}

export interface EffectSpec {
  indicator: string
  delta: number
  afterTurns: number
  lastsTurns: number
}

export interface EffectsFellDueDue {
  source: EffectSource
  change: IndicatorChange
}

export interface EnterDice {
  type: 'enter-dice'
  move: string
  target: number
  first: number
  second: number
}

export interface EstablishFact {
  type: 'establish-fact'
  text: string | null
  untilTurn?: number
}

export interface EventActorNotReady {
  type: 'actor-not-ready'
  actor: string
}

export interface EventActorReady {
  type: 'actor-ready'
  actor: string
}

export interface EventAnnotationDeleted {
  type: 'annotation-deleted'
  annotation: string
}

export interface EventAnnotationEdited {
  type: 'annotation-edited'
  annotation: string
  body: string | null
  tag?: string
}

export interface EventAnnotationMade {
  type: 'annotation-made'
  annotation: string
  seat: string
  role: Role
  passage: Passage
  kind: Kind
  layer: Layer
  body: string | null
  tag?: string
}

export interface EventAnnotationReopened {
  type: 'annotation-reopened'
  annotation: string
}

export interface EventAnnotationResolved {
  type: 'annotation-resolved'
  annotation: string
}

export interface EventAnnotationWidened {
  type: 'annotation-widened'
  annotation: string
  layer: Layer
  left?: string[]
}

export interface EventArgumentMade {
  type: 'argument-made'
  argument: string
  move: string
  seat: string
  role: Role
  side: Side
  text: string | null
  evidence: Evidence[]
}

export interface EventArgumentMarked {
  type: 'argument-marked'
  argument: string
  strength: Strength
}

export interface EventArgumentWithdrawn {
  type: 'argument-withdrawn'
  argument: string
}

export interface EventBriefRead {
  type: 'brief-read'
  seat: string
  actor: string
}

export interface EventBudgetSet {
  type: 'budget-set'
  actor: string
  from: number
  to: number
  why: string | null
}

export interface EventClockExpired {
  type: 'clock-expired'
  deadline: string
}

export interface EventClockExtended {
  type: 'clock-extended'
  by: number
  deadline?: string
  remaining?: number
}

export interface EventClockPaused {
  type: 'clock-paused'
  remaining: number
  cause: EventPauseCause
}

export interface EventClockResumed {
  type: 'clock-resumed'
  deadline: string
}

export interface EventClockShortened {
  type: 'clock-shortened'
  by: number
  deadline?: string
  remaining?: number
}

export interface EventDiceCorrected {
  type: 'dice-corrected'
  move: string
  by: string
  roll: Roll
  why: string | null
}

export interface EventDiceRolled {
  type: 'dice-rolled'
  move: string
  roll: Roll
}

export interface EventDoorLocked {
  type: 'door-locked'
}

export interface EventDoorUnlocked {
  type: 'door-unlocked'
}

export interface EventEffectsFellDue {
  type: 'effects-fell-due'
  turn: number
  effects: EffectsFellDueDue[]
}

export interface EventFactCorrected {
  type: 'fact-corrected'
  fact: string
  text: string | null
  why: string | null
}

export interface EventFactEstablished {
  type: 'fact-established'
  fact: string
  number?: number
  text: string | null
  source: FactSource
  untilTurn?: number
}

export interface EventFactExpired {
  type: 'fact-expired'
  fact: string
  why: string | null
}

export interface EventHotWashOpened {
  type: 'hot-wash-opened'
}

export interface EventIndicatorCorrected {
  type: 'indicator-corrected'
  change: IndicatorChange
  why: string | null
}

export interface EventIndicatorMoved {
  type: 'indicator-moved'
  change: IndicatorChange
  why: string | null
}

export interface EventIndicatorsDrifted {
  type: 'indicators-drifted'
  turn: number
  changes: IndicatorChange[]
}

export interface EventInjectRead {
  type: 'inject-read'
  seat: string
  inject: string
}

export interface EventInjectSent {
  type: 'inject-sent'
  inject: string
  number?: number
  title: string | null
  text: string | null
  to: string[]
  effects: Effect[]
  atOnce: IndicatorChange[]
}

export interface EventInvitationIssued {
  type: 'invitation-issued'
  invitation: string
  role: Role
  places: Places
}

export interface EventInvitationRevoked {
  type: 'invitation-revoked'
  invitation: string
}

export interface EventLogGrantRevoked {
  type: 'log-grant-revoked'
  account: string
}

export interface EventLogGranted {
  type: 'log-granted'
  account: string
}

export interface EventMarkingSet {
  type: 'marking-set'
  marking: string
}

export interface EventMessageSaid {
  type: 'message-said'
  message: string
  channel: string
  seat: string
  role: Role
  text: string | null
}

export interface EventMoveGivenBack {
  type: 'move-given-back'
  move: string
}

export interface EventMoveRuled {
  type: 'move-ruled'
  move: string
  by: string
  method: Method
  roll?: Roll
  strongReasons: number[]
  strongArguments: string[]
  weighed: Evidence[]
  degree: Degree
  proposed: Effect[]
  effects: Effect[]
  changeReason?: string | null
  atOnce: IndicatorChange[]
  facts: MoveRuledNewFact[]
  account: string | null
}

export interface EventMoveSubmitted {
  type: 'move-submitted'
  move: string
  draft: string
  actor: string
  seat: string
  turn: number
  content: MoveContent
  cost: number
  number?: string
}

export interface EventMoveTakenUp {
  type: 'move-taken-up'
  move: string
  seat: string
  from?: string
}

export interface EventMoveWithdrawn {
  type: 'move-withdrawn'
  move: string
}

export interface EventMovesRevealed {
  type: 'moves-revealed'
  turn: number
  moves: MovesRevealedReveal[]
}

export interface EventPhaseClosed {
  type: 'phase-closed'
  turn: number
  phase: PhaseKind
}

export interface EventPhaseOpened {
  type: 'phase-opened'
  turn: number
  phase: PhaseKind
  deadline?: string
}

export interface EventPhaseReopened {
  type: 'phase-reopened'
  turn: number
  phase: PhaseKind
  deadline?: string
}

export interface EventPlayStarted {
  type: 'play-started'
}

export interface EventReasonMarked {
  type: 'reason-marked'
  move: string
  reason: number
  strength: Strength
}

export interface EventReplyDeleted {
  type: 'reply-deleted'
  reply: string
}

export interface EventReplyEdited {
  type: 'reply-edited'
  reply: string
  body: string | null
}

export interface EventReplyMade {
  type: 'reply-made'
  reply: string
  annotation: string
  seat: string
  role: Role
  body: string | null
}

export interface EventRulingCorrected {
  type: 'ruling-corrected'
  move: string
  by: string
  degree: Degree
  account: string | null
  why: string | null
}

export interface EventSeatAssigned {
  type: 'seat-assigned'
  seat: string
  role: Role
}

export interface EventSeatLeft {
  type: 'seat-left'
  seat: string
}

export interface EventSeatRemoved {
  type: 'seat-removed'
  seat: string
  reason: string | null
}

export interface EventSeatRenamed {
  type: 'seat-renamed'
  seat: string
  name: string | null
}

export interface EventSeatTaken {
  type: 'seat-taken'
  seat: string
  role: Role
  name: string | null
  invitation?: string
}

export interface EventSessionClosed {
  type: 'session-closed'
}

export interface EventSessionOpened {
  type: 'session-opened'
  title: string | null
  revision: string
  scenario: string
  marking: string
  naming: Naming
  citations: CitationChoice[]
}

export interface EventTurnOpened {
  type: 'turn-opened'
  turn: number
}

export interface EventWordsBlanked {
  type: 'words-blanked'
  entries: number[]
  why: string | null
}

export interface EvidenceCitedFact {
  type: 'cited-fact'
  fact: string
}

export interface EvidenceCitedNote {
  type: 'cited-note'
  annotation: string
  passage: Passage
}

export interface EvidenceCitedPassage {
  type: 'cited-passage'
  passage: Passage
}

export interface EvidenceViewFactView {
  type: 'fact-view'
  fact: string
}

export interface EvidenceViewPassageView {
  type: 'passage-view'
  annotation?: string
  passage: Passage
}

export interface ExpireFact {
  type: 'expire-fact'
  fact: string
  why: string | null
}

export interface ExtendClock {
  type: 'extend-clock'
  by: number
}

export interface FactCard {
  type: 'fact'
  fact: string
  number?: number
  text: string | null
  source: FactSource
  untilTurn?: number
  tenure: FactTenure
  corrections: FactCorrection[]
  at: string
}

export interface FactCorrection {
  before: string | null
  why: string | null
  at: string
}

export interface FactSourceByHand {
  type: 'by-hand'
}

export interface FactSourceOfBriefing {
  type: 'of-briefing'
}

export interface FactSourceOfInject {
  type: 'of-inject'
  inject: string
}

export interface FactSourceOfRuling {
  type: 'of-ruling'
  move: string
}

export interface GiveBackMove {
  type: 'give-back-move'
  move: string
}

export interface GrantCard {
  type: 'grant'
  account: string
}

export interface GrantLog {
  type: 'grant-log'
  account: string
}

export interface Heading {
  type: 'heading'
  level: number
  start: number
  end: number
}

export interface HelloFromClient {
  type: 'hello'
  token: string
  instance: string
  cursor?: string
  earlier?: string[]
}

export interface IndicatorCard {
  type: 'indicator'
  indicator: string
  name: string
  note: string
  min: number
  max: number
  value: number
  made: IndicatorCardMade
  seen: IndicatorCardSeen
  history: TrackReading[]
  toCome: IndicatorCardToCome[]
  moved: IndicatorCardMoved[]
  corrections: TrackCorrection[]
}

export interface IndicatorCardMoved {
  turn: number
  from: number
  to: number
  why: Push[]
}

export interface IndicatorCardToCome {
  turn: number
  delta: number
}

export interface IndicatorChange {
  indicator: string
  from: number
  to: number
  wanted: number
}

export interface InjectCard {
  type: 'inject'
  inject: string
  number?: number
  title: string | null
  text: string | null
  to: string[]
  atOnce: IndicatorChange[]
  turn: number
  at: string
}

export interface InjectSpec {
  id: string
  title: string
  text: string
  to: string[]
  effects: EffectSpec[]
  when: string
  cue?: Cue
  source: Source
}

export interface InvitationCard {
  type: 'invitation'
  invitation: string
  role: Role
  places: Places
  taken: number
  validity: InvitationCardValidity
  at: string
}

export interface Invite {
  type: 'invite'
  role: Role
  places: Places
}

export interface IssuerDoor {
  type: 'door'
}

export interface IssuerSeated {
  type: 'seated'
  seat: string
}

export interface IssuerServer {
  type: 'server'
}

export interface Juncture {
  turn: number
  phase?: PhaseKind
  gate: TurnStateGate
}

export interface KeepFromClient {
  type: 'keep'
  slot: string
  text: string
}

export interface KeptFromServer {
  type: 'kept'
  slot: string
  at: string
}

export interface Key {
  kind: string
  id: string
}

export interface Leave {
  type: 'leave'
}

export interface LeavingNotRuled {
  type: 'not-ruled'
  moves: string[]
}

export interface LeavingNothingSubmitted {
  type: 'nothing-submitted'
  actors: string[]
}

export interface LeavingStillToCome {
  type: 'still-to-come'
  effects: number
}

export interface LockDoor {
  type: 'lock-door'
}

export interface MapSpec {
  region: MapSpecRegion
  territories: MapSpecTerritory[]
}

export interface MapSpecTerritory {
  actor: string
  country: string
}

export interface MarkArgument {
  type: 'mark-argument'
  argument: string
  strength: Strength
}

export interface MarkReason {
  type: 'mark-reason'
  move: string
  reason: number
  strength: Strength
}

export interface MessageCard {
  type: 'message'
  message: string
  channel: string
  seat: string
  role: Role
  text: string | null
  at: string
}

export interface MoveCard {
  type: 'move'
  move: string
  number?: string
  actor: string
  seat: string
  turn: number
  action?: string
  title: string | null
  effect: string | null
  reasons: ReasonView[]
  disclosure: Disclosure
  standing: MoveStanding
  cost: number
  at: string
  revealedAt?: string
  takenUpBy?: string
}

export interface MoveContent {
  action?: string
  title: string | null
  effect: string | null
  reasons: Reason[]
  disclosure: Disclosure
}

export interface MoveDraft {
  id: string
  actor: string
  from?: string
  version: number
  openedAt: string
  slots: Partial<Record<MoveDraftSlot, MoveDraftWritten>>
}

export interface MoveDraftWritten {
  text: string
  evidence: Evidence[]
  by: string
  at: string
  version: number
  above?: string
}

export interface MoveIndicator {
  type: 'move-indicator'
  indicator: string
  delta: number
  why: string | null
}

export interface MoveRuledNewFact {
  fact: string
  number: number
  text: string | null
}

export interface MovesRevealedReveal {
  move: string
  number: string
}

export interface NotKeptFromServer {
  type: 'not-kept'
  slot: string
  code: RefusalCode
  message: string
}

export interface OpenDraftFromClient {
  type: 'open-draft'
  key: CommandKey
  from?: string
}

export interface OpenHotWash {
  type: 'open-hot-wash'
  from: Juncture
}

export interface OpenNextPhase {
  type: 'open-next-phase'
  from: Juncture
  leftovers: Leftovers
}

export interface OpenPhase {
  type: 'open-phase'
  from: Juncture
  phase: PhaseKind
  leftovers: Leftovers
}

export interface Paragraph {
  type: 'paragraph'
  number: number
  start: number
  end: number
  kind: ParagraphKind
  depth: number
  marker: string
}

export interface Passage {
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
}

export interface PauseClock {
  type: 'pause-clock'
}

export interface PeopleFromServer {
  type: 'people'
  people: PeoplePerson[]
}

export interface PeoplePerson {
  seat: string
  here: PeopleHere
  activity?: Activity
  since?: string
}

export interface PhaseSpec {
  kind: PhaseKind
  name: string
  minutes: number
}

export interface PingFromClient {
  type: 'ping'
  n: number
}

export interface PlannedCard {
  type: 'planned'
  inject: InjectSpec
  time: PlannedCardTime
}

export interface PongFromServer {
  type: 'pong'
  n: number
  now: string
}

export interface Push {
  indicator: string
  wanted: number
  cause: Cause
}

export interface QuestionCard {
  type: 'question'
  number: number
  question: QuestionSpec
}

export interface QuestionSpec {
  id: string
  objective: string
  issue: string
  element: string
}

export interface ReadBrief {
  type: 'read-brief'
}

export interface ReadInject {
  type: 'read-inject'
  inject: string
}

export interface ReadingCard {
  type: 'reading'
  seat: string
  inject?: string
  at: string
}

export interface Reason {
  text: string | null
  evidence: Evidence[]
}

export interface ReasonView {
  text: string | null
  evidence: EvidenceView[]
  strength: Strength
}

export interface RefusedFromServer {
  type: 'refused'
  key: CommandKey
  code: RefusalCode
  message: string
}

export interface Remove {
  type: 'remove'
  seat: string
  reason: string | null
}

export interface Rename {
  type: 'rename'
  name: string | null
}

export interface RenewFromClient {
  type: 'renew'
  token: string
}

export interface ReopenAnnotation {
  type: 'reopen-annotation'
  annotation: string
}

export interface ReopenPhase {
  type: 'reopen-phase'
  from: Juncture
}

export interface Reply {
  type: 'reply'
  annotation: string
  body: string | null
}

export interface ReplyCard {
  type: 'reply'
  reply: string
  annotation: string
  seat: string
  role: Role
  body: string | null
  at: string
  editedAt?: string
  fate: AnnotationFate
  layer?: Layer
}

export interface ResolveAnnotation {
  type: 'resolve-annotation'
  annotation: string
}

export interface ResumeClock {
  type: 'resume-clock'
}

export interface RevokeInvitation {
  type: 'revoke-invitation'
  invitation: string
}

export interface RevokeLogGrant {
  type: 'revoke-log-grant'
  account: string
}

export interface RoleLobby {
  type: 'lobby'
}

export interface RoleObserver {
  type: 'observer'
}

export interface RolePlayer {
  type: 'player'
  actor: string
}

export interface RoleWhiteCell {
  type: 'white-cell'
}

export interface Roll {
  ordinal: number
  first: number
  second: number
  dice: DiceOrigin
  target: number
  strongFor: number
  strongAgainst: number
}

export interface RollCard {
  type: 'roll'
  move: string
  roll: Roll
  corrections: RolledCorrection[]
}

export interface RollDice {
  type: 'roll-dice'
  move: string
  target: number
}

export interface RolledCorrection {
  first: number
  second: number
  by: string
  why: string | null
  at: string
}

export interface Rule {
  type: 'rule'
  move: string
  method: Method
  degree: Degree
  effects: Effect[]
  changeReason?: string | null
  facts: (string | null)[]
  account: string | null
  weighed: Evidence[]
}

export interface RulingCard {
  type: 'ruling'
  move: string
  by: string
  method: Method
  roll?: Roll
  rollCorrections: RolledCorrection[]
  strongReasons: number[]
  strongArguments: string[]
  weighed: EvidenceView[]
  degree: Degree
  effects: Effect[]
  atOnce: IndicatorChange[]
  changeReason?: string | null
  facts: string[]
  account: string | null
  at: string
  corrections: RulingCorrection[]
}

export interface RulingCorrection {
  by: string
  degree: Degree
  account: string | null
  why: string | null
  at: string
}

export interface Say {
  type: 'say'
  channel: string
  text: string | null
}

export interface SayReady {
  type: 'say-ready'
}

export interface ScenarioCard {
  type: 'scenario'
  title: string
  summary: string
  turns: TurnSpec[]
  phases: PhaseSpec[]
  codebook: TagSpec[]
  citations: CitationChoice[]
  map: MapSpec
  dice: DiceSpec
}

export interface ScratchFromServer {
  type: 'scratch'
  slot: string
  text: string
  keptAt: string
}

export interface SeatCard {
  type: 'seat'
  seat: string
  role: Role
  name: string | null
  presence: SeatPresence
  at: string
}

export interface SendFromClient {
  type: 'send'
  key: CommandKey
  command: FromASeat
}

export interface SendInject {
  type: 'send-inject'
  inject: string
  title: string | null
  text: string | null
  to: string[]
  effects: Effect[]
}

export interface SessionCard {
  type: 'session'
  title: string | null
  marking: string
  naming: Naming
  revision: string
  stage: Stage
  turn: number
  phase?: PhaseKind
  gate: TurnStateGate
  clock: Clock
  door: PeopleDoor
  openedAt: string
}

export interface SetBudget {
  type: 'set-budget'
  actor: string
  points: number
  why: string | null
}

export interface SetMarking {
  type: 'set-marking'
  marking: string
}

export interface ShortenClock {
  type: 'shorten-clock'
  by: number
}

export interface SnapshotFromServer {
  type: 'snapshot'
  cards: Card[]
  cursor?: string
}

export interface SourceAssumption {
  type: 'assumption'
  why: string
}

export interface SourceCited {
  type: 'cited'
  paragraph: number
  quote: string
  terms: string[]
}

export interface StartPlay {
  type: 'start-play'
}

export interface SubmitMove {
  type: 'submit-move'
  draft: string
  version: number
}

export interface TagSpec {
  id: string
  name: string
  meaning: string
}

export interface TakeBackReady {
  type: 'take-back-ready'
}

export interface TakeUpMove {
  type: 'take-up-move'
  move: string
  from?: string
}

export interface TrackCorrection {
  change: IndicatorChange
  why: string | null
  at: string
}

export interface TrackReading {
  turn: number
  value: number
}

export interface TurnCard {
  type: 'turn'
  turn: number
  shifts: TurnCardShift[]
}

export interface TurnCardShift {
  indicator: string
  from: number
  to: number
  why: TurnCardWhy[]
}

export interface TurnSpec {
  number: number
  time: string
  note: string
}

export interface UnlockDoor {
  type: 'unlock-door'
}

export interface WeatherFromServer {
  type: 'weather'
  state: WeatherState
  message: string
}

export interface WelcomeFromServer {
  type: 'welcome'
  session: string
  seat: string
  role: Role
  now: string
  start: WelcomeStart
}

export interface WhyDrawn {
  type: 'drawn'
  by: number
}

export interface WhyEachTurn {
  type: 'each-turn'
  by: number
}

export interface WhyFellDue {
  type: 'fell-due'
  source: EffectSource
  by: number
}

export interface WidenAnnotation {
  type: 'widen-annotation'
  annotation: string
  layer: Layer
  replies?: WidenAnnotationReplies
}

export interface WithdrawArgument {
  type: 'withdraw-argument'
  argument: string
}

export interface WithdrawMove {
  type: 'withdraw-move'
  move: string
}

export interface WordedOfArgument {
  type: 'of-argument'
  argument: string
}

export interface WordedOfFact {
  type: 'of-fact'
  fact: string
}

export interface WordedOfInject {
  type: 'of-inject'
  inject: string
}

export interface WordedOfMessage {
  type: 'of-message'
  message: string
}

export interface WordedOfMove {
  type: 'of-move'
  move: string
}

export interface WordedOfNote {
  type: 'of-note'
  annotation: string
}

export interface WordedOfReply {
  type: 'of-reply'
  reply: string
}

export interface WordedOfRuling {
  type: 'of-ruling'
  move: string
}

export interface WordedOfSeat {
  type: 'of-seat'
  seat: string
}

export interface WriteDraftFromClient {
  type: 'write-draft'
  draft: string
  slot: MoveDraftSlot
  text: string
  evidence: Evidence[]
  base: number
}

export interface WriteInject {
  type: 'write-inject'
  title: string | null
  text: string | null
  to: string[]
  effects: Effect[]
}

export type Activity = ActivityReading | ActivitySelecting | ActivityWriting | ActivityIdle

export type ActorCardReady = 'ready' | 'not-ready'

export type AnnotationAnswer = 'open' | 'resolved'

export type AnnotationFate = 'standing' | 'deleted'

export type ArgumentStanding = 'made' | 'withdrawn'

export type Block = Heading | Paragraph

export type Card = SessionCard | CourseCard | TurnCard | ScenarioCard | ActorCard | BriefCard | ActionCard | SeatCard | InvitationCard | GrantCard | ReadingCard | AnnotationCard | ReplyCard | MoveCard | ArgumentCard | RollCard | RulingCard | IndicatorCard | FactCard | InjectCard | PlannedCard | QuestionCard | ChannelCard | MessageCard

export type Cause = CauseOfEffect | CauseDrift | CauseByHand | CauseCorrection

export type Change = ChangePut | ChangeTake

export type ChannelCardReaders = 'everyone' | 'within' | 'to-white-cell' | 'in-white-cell'

export type ClientMessage = HelloFromClient | SendFromClient | OpenDraftFromClient | WriteDraftFromClient | DropDraftFromClient | KeepFromClient | DoingFromClient | RenewFromClient | PingFromClient

export type Clock = ClockNone | ClockRunning | ClockPaused | ClockOver

export type Colour = 'blue' | 'red' | 'ochre' | 'teal' | 'purple' | 'green' | 'orange' | 'slate'

export type Cue = CueInTurns | CueAtLeast | CueAtMost

export type Degree = 'succeeds-well' | 'succeeds' | 'at-a-cost' | 'fails' | 'backfires'

export type DiceOrigin = 'server' | 'table'

export type Disclosure = 'open' | 'sealed'

export type EffectSource = EffectSourceOfMove | EffectSourceOfInject

export type Event = EventSessionOpened | EventMarkingSet | EventPlayStarted | EventHotWashOpened | EventSessionClosed | EventInvitationIssued | EventInvitationRevoked | EventSeatTaken | EventSeatAssigned | EventSeatRenamed | EventSeatLeft | EventSeatRemoved | EventDoorLocked | EventDoorUnlocked | EventLogGranted | EventLogGrantRevoked | EventBriefRead | EventInjectRead | EventTurnOpened | EventPhaseOpened | EventPhaseReopened | EventPhaseClosed | EventClockPaused | EventClockResumed | EventClockExtended | EventClockShortened | EventClockExpired | EventActorReady | EventActorNotReady | EventAnnotationMade | EventAnnotationEdited | EventAnnotationDeleted | EventAnnotationWidened | EventAnnotationResolved | EventAnnotationReopened | EventReplyMade | EventReplyEdited | EventReplyDeleted | EventMoveSubmitted | EventMoveWithdrawn | EventMovesRevealed | EventArgumentMade | EventArgumentWithdrawn | EventArgumentMarked | EventReasonMarked | EventMoveTakenUp | EventMoveGivenBack | EventDiceRolled | EventDiceCorrected | EventMoveRuled | EventRulingCorrected | EventEffectsFellDue | EventBudgetSet | EventIndicatorsDrifted | EventFactEstablished | EventFactCorrected | EventFactExpired | EventIndicatorMoved | EventIndicatorCorrected | EventInjectSent | EventMessageSaid | EventWordsBlanked

export type EventPauseCause = 'white-cell' | 'outage'

export type Evidence = EvidenceCitedPassage | EvidenceCitedNote | EvidenceCitedFact

export type EvidenceView = EvidenceViewPassageView | EvidenceViewFactView

export type FactSource = FactSourceOfBriefing | FactSourceOfRuling | FactSourceOfInject | FactSourceByHand

export type FactTenure = 'stands' | 'expired'

export type FromASeat = Invite | RevokeInvitation | AssignSeat | Rename | Leave | Remove | LockDoor | UnlockDoor | SetMarking | GrantLog | RevokeLogGrant | ReadBrief | ReadInject | StartPlay | OpenNextPhase | OpenPhase | ReopenPhase | ClosePhase | PauseClock | ResumeClock | ExtendClock | ShortenClock | SayReady | TakeBackReady | OpenHotWash | CloseSession | Annotate | EditAnnotation | DeleteAnnotation | WidenAnnotation | ResolveAnnotation | ReopenAnnotation | Reply | EditReply | DeleteReply | SubmitMove | WithdrawMove | Argue | WithdrawArgument | MarkArgument | MarkReason | RollDice | EnterDice | CorrectDice | TakeUpMove | GiveBackMove | Rule | CorrectRuling | EstablishFact | CorrectFact | ExpireFact | MoveIndicator | CorrectIndicator | SendInject | WriteInject | SetBudget | Say | BlankWords | BlankWordsOf

export type IndicatorCardMade = 'kept' | 'derived'

export type IndicatorCardSeen = 'by-all' | 'by-some'

export type InvitationCardValidity = 'valid' | 'spent' | 'revoked'

export type Issuer = IssuerSeated | IssuerDoor | IssuerServer

export type Kind = 'highlight' | 'comment' | 'question' | 'tag'

export type Layer = 'actor' | 'everyone' | 'white-cell'

export type Leaving = LeavingNothingSubmitted | LeavingNotRuled | LeavingStillToCome

export type Leftovers = 'keep' | 'submit'

export type MapSpecRegion = 'none' | 'central-asia'

export type Method = 'unopposed' | 'decision' | 'dice'

export type MoveDraftSlot = 'action' | 'title' | 'effect' | 'reason-1' | 'reason-2' | 'reason-3' | 'disclosure'

export type MoveStanding = 'submitted' | 'withdrawn' | 'ruled'

export type Naming = 'names' | 'actors' | 'pseudonyms'

export type ParagraphKind = 'paragraph' | 'quotation' | 'list-item'

export type Pattern = 'plain' | 'stripes' | 'dots' | 'grid' | 'waves'

export type PeopleDoor = 'open' | 'locked'

export type PeopleHere = 'here' | 'away'

export type PhaseKind = 'deliberate' | 'move' | 'argue' | 'rule' | 'consequences'

export type Places = 'one' | 'many'

export type PlannedCardTime = 'come' | 'not-come'

export type RefusalCode = 'not-found' | 'not-allowed' | 'not-now' | 'moved-on' | 'session-closed' | 'door-locked' | 'invitation-spent' | 'name-empty' | 'text-empty' | 'text-too-long' | 'bad-characters' | 'out-of-range' | 'named-twice' | 'bad-slot' | 'too-many' | 'passage-mismatch' | 'unknown-tag' | 'over-budget' | 'not-withdrawable' | 'already-ruled' | 'already-rolled' | 'roll-first' | 'bad-roll' | 'reason-needed' | 'taken-up' | 'session-full' | 'draft-changed' | 'key-reused' | 'key-forgotten' | 'out-of-order' | 'too-fast' | 'unavailable' | 'session-damaged'

export type Role = RoleWhiteCell | RolePlayer | RoleObserver | RoleLobby

export type SeatPresence = 'seated' | 'left' | 'removed'

export type ServerMessage = WelcomeFromServer | SnapshotFromServer | ChangesFromServer | AcceptedFromServer | RefusedFromServer | DraftOpenedFromServer | DraftShownFromServer | DraftGoneFromServer | DraftHeldFromServer | DraftMergedFromServer | DraftNotKeptFromServer | ScratchFromServer | KeptFromServer | NotKeptFromServer | PeopleFromServer | DraftingFromServer | WeatherFromServer | PongFromServer | ByeFromServer

export type Shape = 'rectangle' | 'square' | 'round' | 'leaf' | 'diamond' | 'hexagon' | 'shield' | 'tag'

export type Side = 'for' | 'against'

export type Source = SourceCited | SourceAssumption

export type Stage = 'lobby' | 'running' | 'hot-wash' | 'closed'

export type Strength = 'plain' | 'strong'

export type TurnCardWhy = WhyFellDue | WhyEachTurn | WhyDrawn

export type TurnStateGate = 'open' | 'closed'

export type WeatherState = 'ready' | 'unavailable'

export type WelcomeStart = 'snapshot' | 'continued'

export type WidenAnnotationReplies = 'stay' | 'come-along'

export type Worded = WordedOfNote | WordedOfReply | WordedOfMessage | WordedOfMove | WordedOfArgument | WordedOfRuling | WordedOfFact | WordedOfInject | WordedOfSeat
