global using Potemkin.Core.Compliance;
