package se.ss12000.conformance.catalogue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.ss12000.conformance.catalogue.Coverage.Demand;
import se.ss12000.conformance.catalogue.Example.Side;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.text.Language;

/** The rules as JSON, for programs that show or sort them. */
public final class JsonCatalogue {
  private final Explanations explanations;
  private final Language language;
  private final Set<String> onDemand;

  /**
   * @param onDemand ids of the rules that are tried only for those who ask for them
   */
  public JsonCatalogue(Explanations explanations, Language language, Set<String> onDemand) {
    this.explanations = explanations;
    this.language = language;
    this.onDemand = Set.copyOf(onDemand);
  }

  /** An array with an object for each rule. */
  public String of(List<Rule> rules) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    rules.forEach(rule -> array.add(object(rule)));
    return written(array);
  }

  /** An object with the figure, and an object for each demand. */
  public String of(Coverage coverage) {
    ObjectNode root =
        JsonNodeFactory.instance
            .objectNode()
            .put("requirements", coverage.demands().size())
            .put("checked", coverage.checked());
    ArrayNode array = root.putArray("coverage");
    for (Demand demand : coverage.demands()) {
      ObjectNode node = array.addObject().put("id", demand.id()).put("source", demand.source());
      node.put("asks", demand.asks().in(language));
      ArrayNode rules = node.putArray("rules");
      demand.rules().forEach(rules::add);
      node.put("because", demand.because().in(language));
    }
    return written(root);
  }

  private static String written(JsonNode node) {
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode object(Rule rule) {
    Explanation explanation = explanations.of(rule);
    ObjectNode object =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", rule.id())
            .put("area", explanation.area().in(language))
            .put("severity", rule.severity().name().toLowerCase(Locale.ROOT))
            .put("basis", rule.basis().name().toLowerCase(Locale.ROOT))
            .put("title", rule.title().in(language))
            .put("message", rule.message().in(language))
            .put("why", explanation.why().in(language))
            .put("cause", explanation.cause().in(language))
            .put("help", rule.help().in(language))
            .put("anchor", rule.id())
            .put("onDemand", onDemand.contains(rule.id()))
            .put("options", Example.options(rule));
    for (Side side : Side.values()) {
      ArrayNode examples = object.putArray(side.name().toLowerCase(Locale.ROOT));
      Example.of(rule, side)
          .forEach(
              e -> examples.addObject().put("path", e.path()).put("text", e.text().orElse("")));
    }
    return object;
  }
}
