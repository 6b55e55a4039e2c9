using System.Buffers;

namespace Vc.Rules.Cli;

/// <summary>A line of a stream, without its line break.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">What it holds; <c>null</c> where it is longer than <see cref="Lines.Longest"/>.</param>
/// <param name="End">How far into the stream it reaches, its line break included.</param>
internal sealed record Line(long Number, byte[]? Bytes, long End);

/// <summary>Reads a stream line by line as bytes: what is not UTF-8 is a fault of its line, not of the run.</summary>
internal static class Lines
{
    /// <summary>A dossier of this many bytes is not a dossier of one person.</summary>
    public const int Longest = 16 * 1024 * 1024;

    public static IEnumerable<Line> Of(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var held = new ArrayBufferWriter<byte>();
        long number = 1, at = 0;
        var (tooLong, read) = (false, 0);
        while ((read = stream.Read(buffer)) > 0)
        {
            var from = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', from, read - from)) >= 0; from = end + 1)
            {
                Hold(buffer.AsSpan(from, end - from));
                yield return Take(at + end + 1);
            }

            Hold(buffer.AsSpan(from, read - from));
            at += read;
        }

        if (held.WrittenCount > 0 || tooLong)
        {
            yield return Take(at);
        }

        void Hold(ReadOnlySpan<byte> part)
        {
            if (tooLong || held.WrittenCount + part.Length > Longest)
            {
                tooLong = true;
                held.ResetWrittenCount();
                return;
            }

            held.Write(part);
        }

        Line Take(long until)
        {
            var bytes = held.WrittenSpan;
            var line = new Line(number++, tooLong ? null : (bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes).ToArray(), until);
            tooLong = false;
            held.ResetWrittenCount();
            return line;
        }
    }
}
