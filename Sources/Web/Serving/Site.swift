import Exchange
import Hummingbird
import Logging
import Registry

/// Everything that a node answers over HTTP; the first word of a path says which room answers.
struct Site: HTTPResponder {
  typealias Context = BasicRequestContext

  private let node: Node
  private let metrics: MetricsBoard
  private let logger: Logger
  private let sync: SyncDesk
  private let pages: PageDesk
  private let programs: ProgramDesk
  private let clock = ContinuousClock()

  init(node: Node, metrics: MetricsBoard, logger: Logger) {
    self.node = node
    self.metrics = metrics
    self.logger = logger
    sync = SyncDesk(node: node, logger: logger)
    let finder = FinderCache(node: node)
    pages = PageDesk(node: node, finder: finder, logger: logger)
    programs = ProgramDesk(node: node, finder: finder, logger: logger)
  }

  /// The rooms by which requests are counted.
  private enum Room: String {
    case sync, programs, health, metrics, pages
  }

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    let start = clock.now
    let room = room(of: request.uri.path)
    var response = await answer(request, in: room)
    response.guardReaders()
    if request.method == .head { response = response.createHeadResponse() }
    let spent = (clock.now - start).components
    Events.answered(
      room: room.rawValue, status: response.status.code,
      nanoseconds: spent.seconds * 1_000_000_000 + spent.attoseconds / 1_000_000_000)
    return response.compressed(for: request)
  }

  private func room(of path: String) -> Room {
    switch path {
    case "/healthz": .health
    case "/metrics": .metrics
    case _ where path == "/sync" || path.hasPrefix("/sync/"): .sync
    case _ where path == "/api" || path.hasPrefix("/api/"): .programs
    default: .pages
    }
  }

  private func answer(_ request: Request, in room: Room) async -> Response {
    switch room {
    case .sync: await sync.answer(request)
    case .pages: pages.answer(request)
    case .programs: programs.answer(request)
    case .health, .metrics:
      if let refusal = request.refusal(unless: [.get, .head]) { refusal } else { watch(room) }
    }
  }

  /// What watchers of the machine ask.
  private func watch(_ room: Room) -> Response {
    do throws(RegistryError) {
      let network = try node.network()
      guard room == .metrics else {
        return .text("ok\nmember \(network.member)\norigin \(network.origin)\nstate \(network.state)\n")
      }
      Events.held(network.logs)
      return .bytes(Array(metrics.text.utf8), MetricsBoard.mediaType)
    } catch {
      logger.error("register unreadable", metadata: ["error": "\(error)"])
      return .problem(error)
    }
  }
}
