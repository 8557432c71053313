package se.ss12000.conformance.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** What was probably meant. */
final class Hints {
  private static final Text OTHER_VERSION =
      Text.sv("{word} hör till version {version}").en("{word} belongs to version {version}");
  private static final Text CASE =
      Text.sv("Standarden skriver {near}, med de versalerna")
          .en("The standard writes {near}, with that case");
  private static final Text WRITES =
      Text.sv("Standarden skriver {word}").en("The standard writes {word}");
  private static final Text STANDS =
      Text.sv("Här står {written}: menades {missing}?")
          .en("{written} stands here: was {missing} meant?");
  private static final Text LEAVE_OUT =
      Text.sv("Utelämna attributet när det är tomt").en("Leave the attribute out when it is empty");
  private static final Text NO_OFFSET =
      Text.sv("Tidszonen saknas: lägg till Z eller en förskjutning")
          .en("The offset is missing: add Z or an offset");
  private static final Text TIME_TOO =
      Text.sv("Här står även ett klockslag; skriv bara datumet")
          .en("A time stands here too; write the date alone");

  private final Supplier<Collection<Standard>> others;

  Hints(Supplier<Collection<Standard>> others) {
    this.others = others;
  }

  /** For a missing attribute: whether something unknown beside it looks like it. */
  Text misspelt(Standard standard, EntityType type, String path, Error error) {
    var unknown = new ArrayList<String>();
    String prefix = path.isEmpty() ? "" : path + ".";
    error
        .getInstanceNode()
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (standard.attribute(type, prefix + name).isEmpty()) {
                unknown.add(name);
              }
            });
    return DidYouMean.nearest(error.getProperty(), unknown)
        .map(
            near ->
                STANDS.with(
                    Map.of("written", Text.same(near), "missing", Text.same(error.getProperty()))))
        .orElse(Text.NONE);
  }

  /** For a value outside its code list. */
  Text code(EntityType type, String property, String written, List<String> codes) {
    Optional<String> sameLetters =
        codes.stream().filter(c -> plain(c).equals(plain(written))).findFirst();
    if (sameLetters.isPresent()) {
      return CASE.with("near", sameLetters.get());
    }
    for (Standard other : others.get()) {
      List<String> theirs =
          other
              .type(type.name())
              .flatMap(t -> other.attribute(t, property))
              .map(Attribute::codes)
              .orElse(List.of());
      if (theirs.contains(written)) {
        return OTHER_VERSION.with(
            Map.of("word", Text.same(written), "version", Text.same(other.name())));
      }
    }
    return written.isEmpty() ? LEAVE_OUT : DidYouMean.question(written, codes);
  }

  /** For a value that is known to mean one of the standard's. */
  Text standardValue(String value) {
    return WRITES.with("word", value);
  }

  /** For a string that is not of its format. */
  Text format(Error error, JsonNode value) {
    if (value.isTextual() && value.textValue().isEmpty()) {
      return LEAVE_OUT;
    }
    return switch (error.getKeyword().equals("format") ? error.getSchemaNode().asText() : "") {
      case "date-time" -> lacksOffset(value.asText()) ? NO_OFFSET : Text.NONE;
      case "date" -> TextFormat.DATE_TIME.matches(value.asText()) ? TIME_TOO : Text.NONE;
      default -> Text.NONE;
    };
  }

  private static boolean lacksOffset(String text) {
    return TextFormat.DATE_TIME.matches(text + "Z");
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("_", " ").replace("-", " ");
  }
}
