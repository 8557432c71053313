package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** A correct service whose records are created, changed and deleted while it is crawled. */
final class ChangingServiceTest {
  private static final int PAGE = 100;

  /** Changes come between lists, in the middle of lists, and again and again after them. */
  private static final int EVERY = 7;

  private final List<ObjectNode> persons = new ArrayList<>();
  private final List<ObjectNode> attendances = new ArrayList<>();
  private int requests;
  private int changes;

  @Test
  void isFoundToBeCorrect() throws IOException {
    JsonNode report = crawled(this::changeNowAndThen);

    assertThat(changes).isGreaterThan(20);
    assertThat(report.path("findings"))
        .filteredOn(finding -> finding.path("severity").asText().equals("error"))
        .isEmpty();
    assertThat(report.path("incidents")).isEmpty();
  }

  /** What is gone is then told by nothing but the list and its own address. */
  @Test
  void isNotAccusedOfLosingWhatItDeletesWithoutTelling() throws IOException {
    JsonNode report =
        crawled(
            (between, path) -> {
              changeNowAndThen(between, path);
              return path.equals("/deletedEntities") ? 404 : 0;
            });

    assertThat(changes).isGreaterThan(20);
    assertThat(report.path("findings"))
        .extracting(finding -> finding.path("rule").asText())
        .doesNotContain("API-037", "API-038", "API-043", "API-070", "API-074");
  }

  private JsonNode crawled(Between.Meddler meddler) throws IOException {
    Standard standard = Standards.load("2.1", Reading.ADOPTED);
    List<Entity> records = ServedRecords.bundled(standard);
    records.forEach(this::remember);
    ProviderSettings settings = ProviderSettings.of(standard, Cli.CLOCK).pages(PAGE);
    try (Provider provider = Provider.start(settings, records);
        var between = new Between(provider.address(), meddler)) {
      Cli.Result result =
          Cli.plain()
              .and(
                  words(
                      "crawl --only Person --only Attendance --max-requests-per-second 0"
                          + " --report json "
                          + between.address()));
      return new ObjectMapper().readTree(result.out());
    }
  }

  private void remember(Entity entity) {
    String type = entity.type().name();
    if (entity.json() instanceof ObjectNode json) {
      if (type.equals("Person")) {
        persons.add(json);
      } else if (type.equals("Attendance")) {
        attendances.add(json);
      }
    }
  }

  private int changeNowAndThen(Between between, String path) throws IOException {
    if (++requests % EVERY == 0) {
      change(between);
    }
    return 0;
  }

  /** One person is renamed, one attendance deleted, and another made. */
  private void change(Between service) throws IOException {
    ObjectNode person = persons.get(changes % persons.size());
    person.put("familyName", "Ändrad" + changes);
    ((ObjectNode) person.path("meta")).put("modified", Cli.NOW.toString());
    ObjectNode gone = attendances.get(3 * changes);
    service.send(service.request("/attendances/" + gone.path("id").asText()).DELETE().build());
    ObjectNode made = attendances.get(3 * changes + 1).deepCopy();
    made.remove(List.of("id", "meta"));
    HttpResponse<byte[]> answer =
        service.send(
            service
                .request("/attendances")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(made.toString()))
                .build());
    assertThat(answer.statusCode()).isEqualTo(200);
    changes++;
  }
}
