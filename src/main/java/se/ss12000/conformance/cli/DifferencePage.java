package se.ss12000.conformance.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.ss12000.conformance.difference.Difference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** How the differences between two versions are shown. */
final class DifferencePage {
  private static final Text HEAD =
      Text.sv("{a} jämfört med {b}: {count} skillnader")
          .en("{a} compared with {b}: {count} differences");
  private static final Text EQUAL =
      Text.sv("{a} och {b} skiljer sig inte åt").en("{a} and {b} do not differ");
  private static final Text OPERATIONS = Text.sv("Operationer").en("Operations");
  private static final Text PARAMETERS = Text.sv("Parametrar").en("Parameters");
  private static final Text CONTENTS =
      Text.sv("Vad som skickas och svaras").en("What is sent and answered");
  private static final Text TYPES = Text.sv("Typer").en("Types");
  private static final Text REQUEST = Text.sv("anropet").en("the request");
  private static final Text ANSWER = Text.sv("svaret {status}").en("the answer {status}");
  private static final Text WHERE = Text.sv("Var").en("Where");
  private static final Text WHAT = Text.sv("Skillnad").en("Difference");

  private final String first;
  private final String second;
  private final Language language;

  DifferencePage(String first, String second, Language language) {
    this.first = first;
    this.second = second;
    this.language = language;
  }

  String console(List<Difference> differences, int width) {
    var text = new StringWriter();
    var out = new PrintWriter(text);
    out.println(head(differences));
    sections(differences)
        .forEach(
            (heading, rows) -> {
              out.println();
              out.println(heading);
              var table = new Table(width);
              rows.forEach(d -> table.row("", place(d), titled(d)));
              table.print(out);
            });
    out.flush();
    return text.toString();
  }

  String markdown(List<Difference> differences) {
    var text = new StringBuilder("# " + escaped(head(differences)) + "\n");
    sections(differences)
        .forEach(
            (heading, rows) -> {
              text.append("\n## ").append(escaped(heading)).append("\n\n");
              text.append("| ").append(WHERE.in(language)).append(" | ");
              text.append(WHAT.in(language)).append(" |\n| --- | --- |\n");
              for (Difference d : rows) {
                text.append("| ").append(escaped(place(d))).append(" | ");
                text.append(escaped(titled(d))).append(" |\n");
              }
            });
    return text.toString();
  }

  /** What stands in other people's documents must not become markup. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\R", " ");
  }

  private String head(List<Difference> differences) {
    return (differences.isEmpty() ? EQUAL : HEAD.with("count", differences.size()))
        .with("a", first)
        .with("b", second)
        .in(language);
  }

  /** Operations by what of them differs, then one section for each type. */
  private Map<String, List<Difference>> sections(List<Difference> differences) {
    var sections = new LinkedHashMap<String, List<Difference>>();
    for (Text heading : List.of(OPERATIONS, PARAMETERS, CONTENTS, TYPES)) {
      sections.put(heading.in(language), new ArrayList<>());
    }
    for (Difference d : differences) {
      String heading =
          switch (d.area()) {
            case OPERATION -> OPERATIONS.in(language);
            case PARAMETER -> PARAMETERS.in(language);
            case BODY, ANSWER -> CONTENTS.in(language);
            case TYPE -> TYPES.in(language);
            case ATTRIBUTE -> d.subject();
          };
      sections.computeIfAbsent(heading, h -> new ArrayList<>()).add(d);
    }
    sections.values().removeIf(List::isEmpty);
    return sections;
  }

  private String place(Difference d) {
    return switch (d.area()) {
      case OPERATION, TYPE -> d.subject();
      case PARAMETER -> d.subject() + "  " + d.place();
      case BODY -> d.subject() + "  " + REQUEST.in(language);
      case ANSWER -> d.subject() + "  " + ANSWER.with("status", d.place()).in(language);
      case ATTRIBUTE -> d.place();
    };
  }

  private String titled(Difference d) {
    String title = d.title().in(language);
    String sentence = d.sentence(first, second).in(language);
    return title.isEmpty() ? sentence : title + ": " + sentence;
  }

  String json(List<Difference> differences, Standard ours, Standard theirs) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("first", version(first, ours));
    root.set("second", version(second, theirs));
    root.put("equal", differences.isEmpty());
    var list = root.putArray("differences");
    for (Difference d : differences) {
      ObjectNode json = list.addObject();
      json.put("area", d.area().name().toLowerCase(Locale.ROOT));
      json.put("kind", d.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.put("subject", d.subject()).put("place", d.place());
      json.set("first", value(d, d.first()));
      json.set("second", value(d, d.second()));
      json.put("sentence", d.sentence(first, second).in(language));
    }
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode value(Difference d, String value) {
    if (!d.kind().isOfCodes()) {
      return JsonNodeFactory.instance.textNode(value);
    }
    var codes = JsonNodeFactory.instance.arrayNode();
    Difference.codes(value).forEach(codes::add);
    return codes;
  }

  private static ObjectNode version(String label, Standard standard) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", label)
        .put("version", standard.version())
        .put("digest", standard.digest());
  }
}
