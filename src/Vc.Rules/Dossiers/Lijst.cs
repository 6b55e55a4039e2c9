using System.Collections;

namespace Vc.Rules.Dossiers;

/// <summary>Makes a <see cref="Lijst{T}"/> of a collection expression.</summary>
public static class Lijst
{
    /// <summary>A list of the given elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements.</param>
    /// <returns>The list.</returns>
    public static Lijst<T> Van<T>(ReadOnlySpan<T> elements)
        where T : class => new(elements.ToArray());
}

/// <summary>An immutable list in a dossier. Two lists are equal when they have equal elements in the same order. An empty list says "there are none"; <c>null</c> says "not known".</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[System.Runtime.CompilerServices.CollectionBuilder(typeof(Lijst), nameof(Lijst.Van))]
public sealed class Lijst<T> : IReadOnlyList<T>, IEquatable<Lijst<T>>, Kernel.IElements
    where T : class
{
    private readonly T[] _elements;

    internal Lijst(T[] elements) => _elements = elements;

    /// <summary>How many elements there are.</summary>
    public int Count => _elements.Length;

    object[] Kernel.IElements.Elements => _elements;

    /// <summary>One element.</summary>
    /// <param name="index">Its position, from 0.</param>
    public T this[int index] => _elements[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Equal when the elements are equal, in the same order.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Lijst<T>? other) => other is not null && _elements.SequenceEqual(other._elements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Lijst<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var element in _elements)
        {
            hash = unchecked((hash * 31) + element.GetHashCode());
        }

        return hash;
    }
}
