namespace Potemkin.Lambda.Runtimes;

/// <summary>All reasons for which a function cannot be run on this machine.</summary>
internal static class RuntimeErrors
{
    public static RuntimeUnavailableException NotRunHere(string runtime) => RuntimeIdentifiers.All.Contains(runtime)
        ? new($"""
            Functions of the runtime '{runtime}' are not run here.
              Run here: python3.x, nodejs16.x and later, dotnet6 and later, and provided runtimes with an executable 'bootstrap'.
            """)
        : new($"""
            Lambda has no runtime '{runtime}'.
              Run here: python3.x, nodejs16.x and later, dotnet6 and later, and provided runtimes with an executable 'bootstrap'.
            """);

    public static RuntimeUnavailableException NoPython(string runtime) => new($"""
        'python3' is missing on this machine.
          Needed by: functions of the runtime '{runtime}', whose own code is run by it
          Try: install Python 3.8 or later (https://www.python.org/downloads/, 'apt install python3', 'brew install python') and put it on the PATH.
        """);

    public static RuntimeUnavailableException OldPython(string runtime, Interpreter found) => new($"""
        '{found.File}' is Python {found.Version}, which is too old.
          Needed by: functions of the runtime '{runtime}', whose own code is run by it
          Try: install Python 3.8 or later (https://www.python.org/downloads/) and put it on the PATH.
        """);

    public static RuntimeUnavailableException NoBoto3(string runtime, Interpreter found) => new($"""
        The Python package 'boto3' is missing on this machine.
          Needed by: functions of the runtime '{runtime}' that use the AWS SDK, which Lambda brings along
          Try: '{found.File} -m pip install boto3', for that is the Python that runs them.
        """);

    public static RuntimeUnavailableException NoNode(string runtime) => new($"""
        'node' is missing on this machine.
          Needed by: functions of the runtime '{runtime}', whose own code is run by it
          Try: install Node.js 16 or later (https://nodejs.org/en/download, 'apt install nodejs', 'brew install node') and put it on the PATH.
        """);

    public static RuntimeUnavailableException OldNode(string runtime, Interpreter found) => new($"""
        '{found.File}' is Node.js {found.Version}, which is too old.
          Needed by: functions of the runtime '{runtime}', whose own code is run by it
          Try: install Node.js 16 or later (https://nodejs.org/en/download) and put it on the PATH.
        """);

    public static RuntimeUnavailableException NoDotNet(string runtime) => new($"""
        'dotnet' with the .NET 10 runtime is missing on this machine.
          Needed by: functions of the runtime '{runtime}', whose own code is run by it
          Try: install .NET 10 (https://dotnet.microsoft.com/download) and put it on the PATH.
        """);

    public static RuntimeUnavailableException NoBootstrapOnWindows(string runtime) => new($"""
        Functions of the runtime '{runtime}' are not run on Windows.
          Needed by: their 'bootstrap', a program for Linux
          Try: run this on Linux, or on WSL.
        """);
}
