import Catalog
import Exchange
import Ledger

/// Values that several tests speak of.
enum WireExample {
  static let act = """
    mitrakota/entry/1
    origin mitrakota-demo/apeksi
    index 7
    recorded 2018-02-15T00:00:00Z
    kind act
    subject act/contoh-melati-mawar-1
    revision 1
    ref 00000000000000000000000000000000000000000000000000000000000000aa
    verb record-legacy
    instrument apeksi/contoh-melati-mawar
    by 73.71
    date 2017-12-23
    decision period-over
    text 00000000000000000000000000000000000000000000000000000000000000bb
    method wet-ink
    naskah kb
    cooperation apeksi/contoh-melati-mawar
    party 73.71 pihak
    party 74.72 pihak
    party apeksi fasilitator
    condition all(all-signed,on(2018-01-01))
    first-day 2018-01-01
    last-day 2020-12-26
    renewal agreement
    notice 90
    relation melaksanakan apeksi/kb-2016
    regime pp-50-2007
    signature 73.71 2017-12-23
    signature 74.72 unknown

    """

  static let record = """
    mitrakota/entry/1
    origin mitrakota/73.71
    index 3
    recorded 2017-12-23T02:00:00Z
    kind record
    subject profile/makassar
    revision 2
    previous 00000000000000000000000000000000000000000000000000000000000000aa
    media application/xml
    length 12
    commitment 00000000000000000000000000000000000000000000000000000000000000bb

    """

  static let reference = PayloadReference(
    mediaType: "application/xml", length: 12, commitment: SHA256Digest.of([1]))
}
