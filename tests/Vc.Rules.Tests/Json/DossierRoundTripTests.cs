using System.Text;
using System.Text.Json;
using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Tests.Dossiers;
using Xunit;

namespace Vc.Rules.Tests.Json;

public sealed class DossierRoundTripTests
{
    [Fact]
    public void A_dossier_is_read_back_as_it_was_written() => DossierGenerator.ForAll(1000, DossierGenerator.Dossiers(), static dossier =>
    {
        var json = DossierJson.Write(dossier);

        DossierJson.Read(json).Should().Be(dossier);
        DossierJson.Write(DossierJson.Read(json)).Should().Be(json);
    });

    [Fact]
    public void Text_stream_and_bytes_are_the_same() => DossierGenerator.ForAll(200, DossierGenerator.Dossiers(), static dossier =>
    {
        var json = DossierJson.Write(dossier);
        using var stream = new MemoryStream();
        DossierJson.Write(stream, dossier);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(json);
        stream.Position = 0;
        DossierJson.Read(stream).Should().Be(dossier);
        stream.CanRead.Should().BeTrue("the stream stays open");
        DossierJson.Read(stream.ToArray()).Should().Be(dossier);
    });

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void The_culture_makes_no_difference(string culture) => DossierGenerator.ForAll(100, DossierGenerator.Dossiers(), dossier =>
    {
        var json = DossierJson.Write(dossier);
        Cultures.In(culture, () =>
        {
            DossierJson.Write(dossier).Should().Be(json);
            DossierJson.Read(json).Should().Be(dossier);
        });
    });

    [Fact]
    public void Null_and_absence_are_both_not_known() => DossierGenerator.ForAll(100, DossierGenerator.Dossiers(), static dossier =>
    {
        var withNulls = new JsonSerializerOptions(DossierContext.Shared.Options) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never };
        var json = JsonSerializer.Serialize(dossier, new DossierContext(withNulls).Dossier);

        json.Should().Contain("null");
        DossierJson.Read(json).Should().Be(dossier);
    });

    [Fact]
    public void Whatever_is_changed_it_is_read_or_refused_with_problems() => DossierGenerator.ForAll(
        3000,
        from dossier in DossierGenerator.Dossiers()
        from place in Gen.Choose(0, 100_000)
        from length in Gen.Choose(0, 3)
        from text in Gen.Elements("", "}", "]", "{", "[", ",", ":", "\"", "'", "\\", "/", "\n", "\0", "e", "1", "-", "null", "\"a\":1,", "\\ud800", "é", " ", ".")
        select (Json: DossierJson.Write(dossier), Place: place, Length: length, Text: text),
        static change =>
        {
            var place = change.Place % (change.Json.Length + 1);
            var json = change.Json.Remove(place, Math.Min(change.Length, change.Json.Length - place)).Insert(place, change.Text);
            try
            {
                DossierJson.Write(DossierJson.Read(json)).Should().NotBeNull();
            }
            catch (DossierException refused)
            {
                refused.Problems.Should().NotBeEmpty();
                refused.Problems.Should().OnlyContain(static problem => problem.Path.Length > 0 && (problem.Expected.StartsWith("expected ", StringComparison.Ordinal) && !problem.Expected.EndsWith("found ", StringComparison.Ordinal)));
            }
        });

    [Fact]
    public void Whatever_bytes_are_changed_they_are_read_or_refused_with_problems() => DossierGenerator.ForAll(
        2000,
        from dossier in DossierGenerator.Dossiers()
        from place in Gen.Choose(0, 100_000)
        from value in Gen.Choose(0, 255)
        select (Json: Encoding.UTF8.GetBytes(DossierJson.Write(dossier)), Place: place, Value: (byte)value),
        static change =>
        {
            change.Json[change.Place % change.Json.Length] = change.Value;
            try
            {
                DossierJson.Write(DossierJson.Read(change.Json)).Should().NotBeNull();
            }
            catch (DossierException refused)
            {
                refused.Problems.Should().NotBeEmpty();
            }
        });

    [Fact]
    public void The_generator_leaves_no_property_out()
    {
        var (known, notKnown) = (new HashSet<string>(), new HashSet<string>());
        DossierGenerator.ForAll(1500, DossierGenerator.Dossiers(), dossier => Visit(JsonSerializer.SerializeToElement(dossier, DossierContext.Shared.Dossier), DossierContext.Shape, ""));

        var all = DossierPaths.Of(DossierContext.Shape).Select(static place => place.Path).ToList();
        known.Should().BeEquivalentTo(all);
        notKnown.Should().BeEquivalentTo(all.Where(static path => !path.EndsWith(".oordeel", StringComparison.Ordinal)));

        void Visit(JsonElement value, Shape shape, string path)
        {
            if (shape is ListShape list)
            {
                foreach (var element in value.EnumerateArray())
                {
                    Visit(element, list.Element, path + "[]");
                }
            }
            else if (shape is ObjectShape item)
            {
                foreach (var property in item.Properties)
                {
                    var at = path.Length == 0 ? property.Name : path + "." + property.Name;
                    if (value.TryGetProperty(property.Name, out var inner))
                    {
                        known.Add(at);
                        Visit(inner, property.Shape, at);
                    }
                    else
                    {
                        notKnown.Add(at);
                    }
                }
            }
        }
    }

    [Fact]
    public void What_is_written_is_indented_in_order_and_leaves_out_what_is_not_known() =>
        DossierJson.Write(new Dossier
        {
            Beoordelingen = new() { AndereSignaleringInEnS = new() { Oordeel = false, Motivering = "Eén \"café\" & <meer>" } },
            Terugkeerbesluiten = [new() { MetInreisverbod = true, Datum = new LocalDate(2024, 2, 29) }, new()],
            Inreisverboden = [],
            Signaleringen = [new() { Register = Register.EnS }],
            Kenmerk = "Z-1",
        }).Should().Be("""
            {
              "kenmerk": "Z-1",
              "terugkeerbesluiten": [
                {
                  "datum": "2024-02-29",
                  "metInreisverbod": true
                },
                {}
              ],
              "inreisverboden": [],
              "signaleringen": [
                {
                  "register": "eens"
                }
              ],
              "beoordelingen": {
                "andereSignaleringInEnS": {
                  "oordeel": false,
                  "motivering": "Eén \"café\" & <meer>"
                }
              }
            }
            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("0000-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("2000-02-29")]
    [InlineData("9999-12-31")]
    public void The_first_and_the_last_date_are_dates(string date)
    {
        var json = $"{{\n  \"mvv\": {{\n    \"einddatum\": \"{date}\"\n  }}\n}}";

        DossierJson.Write(DossierJson.Read(json)).Should().Be(json);
    }

    [Fact]
    public void A_date_of_another_calendar_is_written_as_the_same_day() =>
        DossierJson.Write(new Dossier { Mvv = new() { Einddatum = new LocalDate(2025, 11, 20).WithCalendar(CalendarSystem.Julian) } }).Should().Contain("\"2025-11-20\"");

    [Fact]
    public void Null_arguments_are_refused()
    {
        var acts = new Action[]
        {
            static () => DossierJson.Read((string)null!),
            static () => DossierJson.Read((Stream)null!),
            static () => DossierJson.Write(null!),
            static () => DossierJson.Write(null!, new Dossier()),
            static () => DossierJson.Write(new MemoryStream(), null!),
            static () => DossierJson.Schema(null!),
        };

        acts.Should().AllSatisfy(static act => act.Should().Throw<ArgumentNullException>());
    }
}
