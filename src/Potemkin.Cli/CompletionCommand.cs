using System.CommandLine;
using Potemkin.Cli.Frame;

namespace Potemkin.Cli;

/// <summary><c>potemkin completion</c>: what has a shell complete the command's words.</summary>
internal static class CompletionCommand
{
    /// <summary>What <c>--help</c> shows below the options.</summary>
    public const string Examples =
        """
        It prints a script that asks the command itself for what can follow: commands, options and their values.

        Examples:
          source <(potemkin completion bash)                                      in ~/.bashrc
          source <(potemkin completion zsh)                                       in ~/.zshrc, after compinit
          potemkin completion fish >~/.config/fish/completions/potemkin.fish      once
          potemkin completion pwsh | Out-String | Invoke-Expression               in $PROFILE

        Exit codes: 0 the script was printed; 1 it was called wrongly.
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "The shell that is to complete." };
        shell.TakeOneOf("bash", "zsh", "fish", "pwsh");

        var command = new Command("completion", "Prints what has a shell complete the command's words.") { shell };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(
            Resource.Read($"Completion/potemkin.{parsed.GetRequiredValue(shell)}")));
        return command;
    }
}
