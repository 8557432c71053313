package se.ss12000.conformance.catalogue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.finding.RuleLink;
import se.ss12000.conformance.text.Language;

/** The rules as JSON, for programs that show or sort them. */
public final class JsonCatalogue {
  private final Explanations explanations;
  private final Language language;

  public JsonCatalogue(Explanations explanations, Language language) {
    this.explanations = explanations;
    this.language = language;
  }

  /** An array with an object for each rule. */
  public String of(List<Rule> rules) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    rules.forEach(rule -> array.add(object(rule)));
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(array);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode object(Rule rule) {
    Explanation explanation = explanations.of(rule);
    return JsonNodeFactory.instance
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
        .put("link", RuleLink.of(rule.id()));
  }
}
