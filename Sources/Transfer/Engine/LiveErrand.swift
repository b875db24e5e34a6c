/// A transfer of either kind, as the loop sees it.
enum LiveErrand {
  case exchange(LiveTransfer)
  case delivery(LiveDelivery)

  init(_ job: TransferLoop.Job, settings: TransferSettings) throws(CurlCode) {
    switch job.errand {
    case .exchange(let request): self = .exchange(try LiveTransfer(request, of: job, settings: settings))
    case .delivery(let mail, let relay): self = .delivery(try LiveDelivery(mail, through: relay, of: job))
    }
  }

  func join(_ multi: borrowing MultiHandle) throws(CurlCode) {
    switch self {
    case .exchange(let transfer): try multi.add(transfer.easy)
    case .delivery(let delivery): try multi.add(delivery.easy)
    }
  }

  func leave(_ multi: borrowing MultiHandle) {
    switch self {
    case .exchange(let transfer): multi.remove(transfer.easy)
    case .delivery(let delivery): multi.remove(delivery.easy)
    }
  }

  func result(of code: CurlCode) -> Result<TransferResponse, TransferError> {
    switch self {
    case .exchange(let transfer): transfer.result(of: code)
    case .delivery(let delivery): delivery.result(of: code)
    }
  }

  func conclude(_ result: Result<TransferResponse, TransferError>) {
    switch self {
    case .exchange(let transfer): transfer.conclude(result)
    case .delivery(let delivery): delivery.conclude(result)
    }
  }
}
