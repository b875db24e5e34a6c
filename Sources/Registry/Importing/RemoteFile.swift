import Transfer

/// A small file behind an address that somebody names.
package enum RemoteFile {
  /// Whether a word is meant as an address and not as the name of a file.
  package static func isAddress(_ text: String) -> Bool { text.contains("://") }

  /// The whole file.
  ///
  /// - Parameters:
  ///   - limit: The most bytes that are taken.
  ///   - allowsPrivate: Whether the address may lead into the own network; whoever gave it could otherwise make this
  ///     machine knock at doors inside.
  package static func bytes(
    at url: String, limit: Int, allowsPrivate: Bool
  ) async throws(RegistryError) -> [UInt8] {
    var request = TransferRequest(url)
    request.allowPrivateAddresses = allowsPrivate
    request.limits = TransferLimits(maxBytes: limit, totalTimeout: .seconds(60))
    let response: TransferResponse
    do throws(TransferError) {
      response = try await TransferEngine(userAgent: "MitraKota/\(Version.current) (import)").send(request)
    } catch {
      throw refusal(error, url)
    }
    guard response.status == 200 else {
      throw RegistryError(
        .peerUnreachable, id: "'\(url)' menjawab \(response.status), bukan 200. Periksa alamatnya di peramban.",
        en: "'\(url)' answered \(response.status), not 200. Check the address in a browser.")
    }
    guard response.header("Content-Type")?.lowercased().hasPrefix("text/html") != true else {
      throw RegistryError(
        .badInput,
        id: "'\(url)' adalah halaman web, bukan berkasnya. Pakai alamat berkas mentahnya (tombol Raw).",
        en: "'\(url)' is a web page and not the file. Use the address of the raw file (the button Raw).")
    }
    return response.body
  }

  private static func refusal(_ error: TransferError, _ url: String) -> RegistryError {
    switch error {
    case .privateAddress:
      RegistryError(
        .badInput,
        id: "'\(url)' mengarah ke jaringan dalam dan tidak diambil. Bila memang itu yang dimaksud, tambahkan "
          + "--allow-private.",
        en: "'\(url)' leads into a private network and is not fetched. If that is meant, add --allow-private.")
    case .badURL, .refusedProtocol:
      RegistryError(
        .badInput,
        id: "'\(url)' bukan alamat http atau https yang lengkap. Tulis misalnya https://example.org/publiccode.yml.",
        en: "'\(url)' is no complete address of http or https. Write it as https://example.org/publiccode.yml.")
    case .tooLarge(let limit):
      RegistryError(
        .badInput, id: "'\(url)' lebih dari \(limit) bita, jadi bukan publiccode.yml. Periksa alamatnya.",
        en: "'\(url)' has more than \(limit) bytes and so is no publiccode.yml. Check the address.")
    default:
      RegistryError(
        .peerUnreachable, id: "'\(url)' tidak dapat diambil: \(error). Coba lagi, atau unduh berkasnya dulu.",
        en: "'\(url)' cannot be fetched: \(error). Try again, or download the file first.")
    }
  }
}
