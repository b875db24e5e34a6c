import ArgumentParser
import Registry

/// The command with all its verbs.
struct Mitrakota: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mitrakota",
    abstract: "Register kerja sama dan aplikasi antarkota.",
    discussion: """
      Bahasa lain: --lang en. Kode keluar: 0 berhasil, 1 gagal, 2 salah pakai atau bermakna ganda, 3 tidak \
      ditemukan, 4 kunci atau izin, 5 pemeriksaan gagal, 6 simpul berbeda atau log bercabang, 7 rekan tidak \
      terjangkau, 8 jawabannya tidak (validate, cover, \
      verify-file, --fail-if-any).
      """,
    version: "mitrakota \(Version.current)",
    groupedSubcommands: [
      CommandGroup(
        name: "Menjawab",
        subcommands: [
          StatusCommand.self, AgreementsCommand.self, SignaturesCommand.self, ObligationsCommand.self,
          TodoCommand.self, ChangesCommand.self, LogCommand.self, BetweenCommand.self, ImpactCommand.self,
          AppsCommand.self, AppCommand.self, CitiesCommand.self, CityCommand.self, ReportingCommand.self,
          SearchCommand.self,
        ]),
      CommandGroup(
        name: "Memeriksa",
        subcommands: [
          ValidateCommand.self, CoverCommand.self, VerifyCommand.self, VerifyFileCommand.self, ProveCommand.self,
          AuditCommand.self, ExplainCommand.self,
        ]),
      CommandGroup(
        name: "Menulis",
        subcommands: [
          AgreementCommand.self, ConfirmCommand.self, ConfirmByLetterCommand.self, LetterCommand.self,
          TemplateCommand.self, ImportCommand.self, ExportCommand.self, AdoptionCommand.self, PublishCommand.self,
          SyncCommand.self, RemindCommand.self,
        ]),
      CommandGroup(
        name: "Menyiapkan",
        subcommands: [
          SetupCommand.self, JoinCommand.self, DirectoryCommand.self, DemoCommand.self, CompletionCommand.self,
          CompleteCommand.self,
        ]),
    ])

  // Here so that they may stand before the verb as well as after it.
  @OptionGroup var options: GlobalOptions
}
