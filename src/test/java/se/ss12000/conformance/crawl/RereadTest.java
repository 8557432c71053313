package se.ss12000.conformance.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.source.Client;
import se.ss12000.conformance.source.Recording;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.Connection;
import se.ss12000.conformance.source.http.Credentials;
import se.ss12000.conformance.source.http.Endpoint;
import se.ss12000.conformance.source.http.Manners;
import se.ss12000.conformance.source.http.Route;
import se.ss12000.conformance.source.http.Timing;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

final class RereadTest {
  private static final Standard STANDARD = Records.standard("2.1");
  private static final Instant NOTICE = Instant.parse("2026-10-05T12:00:00Z");
  private static final List<EntityType> TYPES =
      Stream.of("Person", "Group").map(name -> STANDARD.type(name).orElseThrow()).toList();

  @Test
  void readsFromFiveMinutesBeforeTheNoticeAndDeletionsLast() throws SourceException {
    var service = new FakeService();

    reread(service).since(NOTICE);

    String from = "2026-10-05T11:55:00Z";
    assertThat(service.asked())
        .extracting(Request::operation)
        .containsExactly("GET /persons", "GET /groups", "GET /deletedEntities");
    assertThat(service.asked().get(0).parameters())
        .containsExactly(new Parameter("meta.modified.after", from));
    assertThat(service.asked().get(2).parameters())
        .containsExactly(
            new Parameter("after", from),
            new Parameter("entities", "Person"),
            new Parameter("entities", "Group"));
  }

  @Test
  void findsAtAProviderWhatChangedSinceThen() throws IOException, SourceException {
    List<Entity> persons =
        List.of(changed(1, "2026-10-05T11:54:59Z"), changed(2, "2026-10-05T11:56:00Z"));
    var clock = Clock.fixed(NOTICE, ZoneOffset.UTC);
    var recording = new FakeService();
    try (Provider provider = Provider.start(ProviderSettings.of(STANDARD, clock), persons)) {
      reread(connection(provider, clock), recording).since(NOTICE);
    }

    assertThat(recording.exchanges())
        .hasSize(3)
        .allMatch(Exchange::isSuccess)
        .extracting(Exchange::question)
        .containsExactly(Question.CHANGED, Question.CHANGED, Question.DELETED);
    var ids = new ArrayList<String>();
    recording.records(recording.exchanges().get(0), json -> ids.add(json.path("id").asText()));
    assertThat(ids).containsExactly(Records.uuid(2));
  }

  private static Entity changed(int id, String modified) {
    String meta = "{'meta': {'created': '2026-08-01T08:00:00Z', 'modified': '" + modified + "'}}";
    return new Records(STANDARD).single("Person", Records.record(id, meta));
  }

  private static Connection connection(Provider provider, Clock clock) {
    var timing = new Timing(clock, wait -> {}, () -> 0);
    return new Connection(
        new Endpoint(provider.address(), Map.of()),
        new Credentials.None(),
        Manners.polite("test"),
        timing,
        Route.direct());
  }

  private static Reread reread(FakeService service) {
    return reread(service, service);
  }

  private static Reread reread(Client client, Recording recording) {
    var asker = new Asker(client, recording, CrawlProgress.SILENT);
    var day = LocalDate.parse("2026-10-05");
    return new Reread(STANDARD, asker, new Paths(), new Bounds(day, day), TYPES);
  }
}
