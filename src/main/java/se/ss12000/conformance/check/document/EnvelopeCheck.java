package se.ss12000.conformance.check.document;

import static se.ss12000.conformance.finding.Basis.SCHEMA;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DocumentCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** Pages are objects with records under {@code data} and perhaps a {@code pageToken}. */
public final class EnvelopeCheck implements DocumentCheck {
  static final Rule OTHER_KEY =
      Rule.error(
          "DOC-008",
          SCHEMA,
          Text.sv("En sidas poster ska stå under data")
              .en("The records of a page must stand under data"),
          Text.sv("posterna står under {key}, inte under data")
              .en("the records stand under {key}, not under data"),
          Text.sv("Byt nyckeln till data; mottagare letar inte under andra nycklar")
              .en("Change the key to data; receivers do not look under other keys"));
  static final Rule UNKNOWN_MEMBER =
      Rule.note(
              "DOC-009",
              SCHEMA,
              Text.sv("En sida behöver bara data och pageToken")
                  .en("A page needs data and pageToken only"),
              Text.sv("{key} vid sidan av posterna finns inte i standarden")
                  .en("{key} beside the records is not in the standard"),
              Text.sv("Tillåtet som eget tillägg; mottagare får bortse från det")
                  .en("Legal as an extension of your own; receivers may disregard it"))
          .oncePerProperty();
  static final Rule PAGE_TOKEN =
      Rule.error(
          "DOC-010",
          SCHEMA,
          Text.sv("pageToken ska vara en text eller null").en("pageToken must be a string or null"),
          Text.sv("pageToken är varken en text eller null")
              .en("pageToken is neither a string nor null"),
          Text.sv("Skriv sidnyckeln inom citattecken, eller utelämna den på sista sidan")
              .en("Write the page token in quotes, or leave it out on the last page"));
  static final Rule NO_LIST =
      Rule.error(
          "DOC-012",
          SCHEMA,
          Text.sv("En sida ska ha en lista under data").en("A page must have a list under data"),
          Text.sv("data saknas eller är ingen lista").en("data is missing or is no list"),
          Text.sv("Skriv en tom lista när sidan inte har några poster")
              .en("Write an empty list when the page has no records"));

  private static final String DATA = "data";
  private static final String TOKEN = "pageToken";

  private final Set<String> known;

  public EnvelopeCheck(Standard standard) {
    this.known =
        Optional.ofNullable(standard.schemas().get("Page"))
            .map(page -> page.attributes().keySet())
            .orElse(Set.of(DATA, TOKEN));
  }

  @Override
  public List<Rule> rules() {
    return List.of(OTHER_KEY, UNKNOWN_MEMBER, PAGE_TOKEN, NO_LIST);
  }

  @Override
  public void check(Payload payload, Consumer<Finding> findings) {
    if (payload instanceof Envelope page && page.shape() == Shape.PAGE) {
      checkRecords(page, findings);
      checkToken(page, findings);
      page.members().properties().stream()
          .map(Map.Entry::getKey)
          .filter(key -> !known.contains(key))
          .forEach(key -> findings.accept(unknown(page, key)));
    }
  }

  private static void checkRecords(Envelope page, Consumer<Finding> findings) {
    if (page.key().isEmpty()) {
      findings.accept(
          NO_LIST
              .at(member(page, DATA))
              .expected(Text.sv("en lista").en("a list"))
              .found(kind(page.members().path(DATA))));
    } else if (!page.key().equals(DATA)) {
      findings.accept(
          OTHER_KEY
              .at(member(page, page.key()), "key", Masked.name(page.key()))
              .expected(Text.same(DATA))
              .found(new Found(Text.same(Masked.name(page.key())), false)));
    }
  }

  private static void checkToken(Envelope page, Consumer<Finding> findings) {
    JsonNode token = page.members().path(TOKEN);
    if (!token.isMissingNode() && !token.isNull() && !token.isTextual()) {
      findings.accept(
          PAGE_TOKEN
              .at(member(page, TOKEN))
              .expected(Text.sv("en text eller null").en("a string or null"))
              .found(kind(token)));
    }
  }

  private Finding unknown(Envelope page, String key) {
    return UNKNOWN_MEMBER
        .at(member(page, key), "key", Masked.name(key))
        .expected(Text.same(DATA + ", " + TOKEN))
        .found(new Found(Text.same(Masked.name(key)), false))
        .hint(DidYouMean.question(key, known));
  }

  private static Found kind(JsonNode value) {
    Text kind =
        switch (value.getNodeType()) {
          case ARRAY -> Text.sv("en lista").en("a list");
          case OBJECT, POJO -> Text.sv("ett objekt").en("an object");
          case STRING, BINARY -> Text.sv("en text").en("a string");
          case NUMBER -> Text.sv("ett tal").en("a number");
          case BOOLEAN -> Text.same("boolean");
          case NULL -> Text.same("null");
          case MISSING -> Text.NONE;
        };
    return new Found(kind, false);
  }

  private static Location member(Envelope page, String key) {
    String pointer = "/" + key.replace("~", "~0").replace("/", "~1");
    return Location.of(
        page.origin(),
        Optional.of(page.type()),
        Masked.name(key),
        pointer,
        page.places().getOrDefault(key, Position.START));
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Evaluated.on(dataset.documents(type));
  }
}
