package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.JSON;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Answers say that they are JSON, and in no other encoding than JSON's. */
public final class MediaTypeCheck implements ExchangeCheck {
  private static final String APPLICATION_JSON = "application/json";

  static final Rule MEDIA_TYPE =
      Rule.error(
              "API-010",
              STANDARD,
              Text.sv("Svar ska ha medietypen application/json")
                  .en("Answers must have the media type application/json"),
              Text.sv("svaret har medietypen {found}").en("the answer has the media type {found}"),
              Text.sv("Sätt huvudet Content-Type till application/json")
                  .en("Set the header Content-Type to application/json"))
          .oncePerProperty();
  static final Rule CHARSET =
      Rule.error(
              "API-011",
              JSON,
              Text.sv("Svar ska inte ange en annan teckenkodning än UTF-8")
                  .en("Answers must not declare an encoding other than UTF-8"),
              Text.sv("svaret säger sig vara kodat som {found}")
                  .en("the answer says that it is encoded as {found}"),
              Text.sv("Utelämna charset ur Content-Type och skriv UTF-8")
                  .en("Leave charset out of Content-Type and write UTF-8"))
          .oncePerProperty();

  private static final Text NO_TYPE = Text.sv("(ingen)").en("(none)");
  private static final String CHARSET_IS = "charset=";
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8");

  private final Asked asked;

  public MediaTypeCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(MEDIA_TYPE, CHARSET);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    if (!Judged.hasRecords(exchange) || answer.content().length == 0) {
      return;
    }
    rules().forEach(rule -> trials.accept(Tried.on(rule, exchange, "")));
    String header = exchange.header("content-type").orElse("");
    String[] parts = header.split(";", -1);
    String type = parts[0].strip().toLowerCase(Locale.ROOT);
    if (!type.equals(APPLICATION_JSON)) {
      Text found = type.isEmpty() ? NO_TYPE : Text.same(type);
      findings.accept(finding(MEDIA_TYPE, exchange, found, APPLICATION_JSON));
    }
    charset(parts)
        .filter(charset -> !UTF_8.contains(charset))
        .ifPresent(c -> findings.accept(finding(CHARSET, exchange, Text.same(c), "UTF-8")));
  }

  private static Optional<String> charset(String[] parts) {
    return Arrays.stream(parts)
        .skip(1)
        .map(part -> part.strip().toLowerCase(Locale.ROOT))
        .filter(part -> part.startsWith(CHARSET_IS))
        .map(part -> part.substring(CHARSET_IS.length()).replace("\"", "").strip())
        .findFirst();
  }

  private Finding finding(Rule rule, Exchange exchange, Text found, String expected) {
    return rule.at(Location.of(exchange, asked.type(exchange), "", ""), "found", found)
        .expected(Text.same(expected))
        .found(new Found(found, false));
  }
}
