import ArgumentParser

/// The script that teaches a shell to complete commands, names and cities.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion", abstract: "Skrip pelengkap perintah untuk bash, zsh, atau fish.",
    discussion: """
      bash: mitrakota completion bash > ~/.local/share/bash-completion/completions/mitrakota
      zsh:  mitrakota completion zsh > ~/.zfunc/_mitrakota
      fish: mitrakota completion fish > ~/.config/fish/completions/mitrakota.fish
      """)

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var name: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: "Shell yang dipakai.")
  var shell: Shell
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.session.terminal.write(Mitrakota.completionScript(for: shell.name) + "\n")
  }
}

/// What scripts of shells ask: words of one kind that begin with some letters, one a line.
struct CompleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "complete", shouldDisplay: false)

  @Argument var kind: Completions.Kind
  @Argument var prefix = ""
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = options.session
    try session.show(Completions.words(kind, prefix, in: session.folder))
  }
}
