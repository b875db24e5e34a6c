import ArgumentParser

/// Acts about agreements, in the order of an agreement's life.
struct AgreementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Catat tindakan tentang kerja sama, dari penawaran sampai berakhir.",
    discussion: """
      Tiap perintah menunjukkan persis apa yang akan dicatat, lalu bertanya. --dry-run hanya menunjukkan, --yes tidak \
      bertanya. Yang tidak lazim diperingatkan dan tetap dapat dicatat.
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "Membuka",
        subcommands: [NewAgreementCommand.self, ExtendCommand.self, AmendCommand.self, RelateCommand.self]),
      CommandGroup(
        name: "Membahas",
        subcommands: [
          OfferCommand.self, WithdrawOfferCommand.self, AnswerCommand.self, DiscussCommand.self, TableCommand.self,
          CommentCommand.self, InitialCommand.self,
        ]),
      CommandGroup(
        name: "Menyepakati",
        subcommands: [
          AdoptCommand.self, ApproveCommand.self, MandateCommand.self, RevokeMandateCommand.self,
          PlanSigningCommand.self, SignCommand.self, DeclineCommand.self, WitnessCommand.self,
        ]),
      CommandGroup(name: "Mengonfirmasi", subcommands: [ConfirmCommand.self, ConfirmByLetterCommand.self]),
      CommandGroup(
        name: "Melaksanakan",
        subcommands: [
          DepositCommand.self, RegisterCommand.self, AcknowledgeCommand.self, ObligationCommand.self,
          ReportCommand.self, EvaluateCommand.self, SuspendCommand.self, ResumeCommand.self, DisputeCommand.self,
          SettleCommand.self, AccedeCommand.self, WithdrawCommand.self,
        ]),
      CommandGroup(name: "Mengakhiri", subcommands: [NoticeCommand.self, EndCommand.self]),
      CommandGroup(name: "Membetulkan", subcommands: [CorrectCommand.self, StrikeCommand.self]),
    ])
}
