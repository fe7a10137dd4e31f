using System.Security.Cryptography;

namespace Potemkin.Core;

/// <summary>Names a run: ten letters and digits that no other run has.</summary>
internal static class RunId
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, 10);
}
