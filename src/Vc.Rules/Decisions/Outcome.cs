using NodaTime;

namespace Vc.Rules.Decisions;

/// <summary>An outcome that can write itself, so that every output (text, JSON, comparison, fingerprint) shows the same fields without reflection.</summary>
public interface IOutcome
{
    /// <summary>Writes the outcome's fields, always in the same order.</summary>
    /// <param name="writer">Receives the fields.</param>
    void Write(IOutcomeWriter writer);
}

/// <summary>Receives the fields of an outcome.</summary>
public interface IOutcomeWriter
{
    /// <summary>A field with a text, a term or another value that is written as text.</summary>
    /// <param name="name">Its name in machine-readable output, camelCase ASCII.</param>
    /// <param name="label">Its name for readers.</param>
    /// <param name="value">The value in machine-readable output; <c>null</c> where there is none.</param>
    /// <param name="shown">The value for readers; <c>null</c> where there is none.</param>
    void Field(string name, Text label, string? value, Text? shown);

    /// <summary>A yes/no field.</summary>
    /// <param name="name">Its name in machine-readable output, camelCase ASCII.</param>
    /// <param name="label">Its name for readers.</param>
    /// <param name="value">The value; <c>null</c> where there is none.</param>
    void Field(string name, Text label, bool? value);

    /// <summary>Which element of a list in the dossier an element of the outcome is about.</summary>
    /// <param name="name">Its name in machine-readable output, camelCase ASCII.</param>
    /// <param name="label">Its name for readers.</param>
    /// <param name="position">The position, from 0; readers are shown the number, from 1.</param>
    void Position(string name, Text label, int position);

    /// <summary>A field with several texts of the same kind.</summary>
    /// <param name="name">Its name in machine-readable output, camelCase ASCII.</param>
    /// <param name="label">Its name for readers.</param>
    /// <param name="values">The values, in machine-readable output and for readers; empty where there are none, <c>null</c> where that is not settled.</param>
    void Values(string name, Text label, IReadOnlyList<(string Value, Text Shown)>? values);

    /// <summary>Starts a list; each element is written between <see cref="StartItem"/> and <see cref="EndItem"/>.</summary>
    /// <param name="name">Its name in machine-readable output, camelCase ASCII.</param>
    /// <param name="label">Its name for readers.</param>
    void StartList(string name, Text label);

    /// <summary>Starts an element of the list, or the object that <see cref="StartObject"/> announced.</summary>
    void StartItem();

    /// <summary>Ends an element.</summary>
    void EndItem();

    /// <summary>Ends the list.</summary>
    void EndList();

    /// <summary>Starts a field that is an object itself.</summary>
    /// <param name="name">Its name in machine-readable output, camelCase ASCII.</param>
    /// <param name="label">Its name for readers.</param>
    void StartObject(string name, Text label);

    /// <summary>Ends the object.</summary>
    void EndObject();
}

/// <summary>Fields of the types that the law uses most.</summary>
public static class OutcomeFields
{
    /// <summary>A date, written as ISO 8601.</summary>
    /// <param name="writer">Receives the field.</param>
    /// <param name="name">Its name in machine-readable output.</param>
    /// <param name="label">Its name for readers.</param>
    /// <param name="value">The date; <c>null</c> where there is none.</param>
    public static void Field(this IOutcomeWriter writer, string name, Text label, LocalDate? value) =>
        Field(writer, name, label, Kernel.Kinds.Date, value is { } date ? Kernel.Kinds.Date.Encode(date) : null);

    /// <summary>A term, written as an ISO 8601 duration.</summary>
    /// <param name="writer">Receives the field.</param>
    /// <param name="name">Its name in machine-readable output.</param>
    /// <param name="label">Its name for readers.</param>
    /// <param name="value">The term; <c>null</c> where there is none.</param>
    public static void Field(this IOutcomeWriter writer, string name, Text label, Period? value) =>
        Field(writer, name, label, Kernel.Kinds.Term, value is { } term ? Kernel.Kinds.Term.Encode(term) : null);

    /// <summary>A whole number.</summary>
    /// <param name="writer">Receives the field.</param>
    /// <param name="name">Its name in machine-readable output.</param>
    /// <param name="label">Its name for readers.</param>
    /// <param name="value">The number; <c>null</c> where there is none.</param>
    public static void Number(this IOutcomeWriter writer, string name, Text label, int? value) =>
        Field(writer, name, label, Kernel.Kinds.Number, value);

    /// <summary>A choice, written by its name.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">Receives the field.</param>
    /// <param name="name">Its name in machine-readable output.</param>
    /// <param name="label">Its name for readers.</param>
    /// <param name="choices">The closed list.</param>
    /// <param name="value">The choice; <c>null</c> where there is none.</param>
    public static void Field<T>(this IOutcomeWriter writer, string name, Text label, Kernel.Choices<T> choices, T? value)
        where T : struct, Enum =>
        Field(writer, name, label, choices, value is { } choice ? choices.Encode(choice) : null);

    internal static void Field(IOutcomeWriter writer, string name, Text label, Kernel.ValueKind kind, long? bits)
    {
        if (kind == Kernel.Kinds.YesNo)
        {
            writer.Field(name, label, bits is { } yes ? yes == 1 : null);
        }
        else
        {
            writer.Field(name, label, bits is { } known ? kind.Canonical(known) : null, bits is { } shown ? new(kind.Render(shown, Language.Nl), kind.Render(shown, Language.En)) : null);
        }
    }
}
