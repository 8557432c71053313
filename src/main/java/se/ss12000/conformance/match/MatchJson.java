package se.ss12000.conformance.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Locale;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.text.Language;

/** A match as machines read it; {@code schemas/report/match-1.schema.json} describes it. */
public final class MatchJson {
  private static final String VERSION = "1.0";

  private MatchJson() {}

  /** The whole match, with what people read in one language. */
  public static String of(Match match, Language language) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schemaVersion", VERSION);
    root.put("language", language.name().toLowerCase(Locale.ROOT));
    root.put("verdict", match.verdict().code());
    root.set("provider", system(match.provider()));
    root.set("consumer", system(match.consumer()));
    ObjectNode counts = root.putObject("counts");
    for (Level level : Level.values()) {
      ObjectNode ofLevel = counts.putObject(code(level));
      for (Fit fit : Fit.values()) {
        ofLevel.put(fit.code(), match.count(level, fit));
      }
    }
    var scenarios = root.putArray("scenarios");
    match
        .byScenario()
        .forEach(
            (id, of) -> scenarios.addObject().put("id", id).put("fit", Match.verdict(of).code()));
    var lines = root.putArray("needs");
    match.lines().forEach(line -> lines.add(line(line, language)));
    return written(root);
  }

  private static ObjectNode system(Declaration declaration) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", declaration.name())
        .put("standard", declaration.standard());
  }

  private static ObjectNode line(Line line, Language language) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (!line.scenario().isEmpty()) {
      json.put("scenario", line.scenario());
    }
    json.put("level", code(line.level()));
    line.subject()
        .ifPresent(
            subject -> {
              json.put("kind", subject.kind().name().toLowerCase(Locale.ROOT));
              if (!subject.of().isEmpty()) {
                json.put("of", subject.of());
              }
              json.put("name", subject.name());
            });
    json.put("text", line.what().in(language));
    json.put("fit", line.answer().fit().code());
    line.answer().origin().ifPresent(origin -> json.put("origin", origin.code()));
    if (!line.answer().reason().isEmpty()) {
      json.put("reason", line.answer().reason().in(language));
    }
    return json;
  }

  private static String code(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private static String written(ObjectNode root) {
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
