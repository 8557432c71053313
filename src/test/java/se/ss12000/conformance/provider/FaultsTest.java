package se.ss12000.conformance.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FaultsTest {
  private static final Pattern TOKEN = Pattern.compile("\"pageToken\":\"(\\w+)\"");
  private static final String SECRET = "secret-of-this-test";

  /** What would take too long, or what clients mend by themselves, is looked at alone. */
  private static final Set<String> BY_ITSELF =
      Set.of("slow", "hangs", "oversized-body", "closes-connection", "callback-spelled-right");

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> questions = new ArrayList<>();
  private List<String> right = List.of();

  /** Questions of which every fault changes at least one answer. */
  @BeforeAll
  void askACorrectProvider() throws IOException, InterruptedException {
    try (Served served = served(List.of())) {
      questions.addAll(new Known().questions());
      right = answers(served);
    }
  }

  @AfterAll
  void forget() {
    questions.clear();
  }

  private static Served served(List<Fault> faults) {
    return Served.of(Served.settings().pages(50).with(new Access.Bearer(SECRET)).with(faults));
  }

  static Stream<Fault> faults() {
    return Fault.all().stream().filter(fault -> !BY_ITSELF.contains(fault.name()));
  }

  @Test
  void haveNamesOfTheirOwnAndThereAreMany() {
    assertThat(Fault.all()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(Fault.all().stream().map(Fault::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(Fault.all())
        .allSatisfy(
            fault -> {
              assertThat(fault.text().sv()).endsWith(".");
              assertThat(fault.text().en()).endsWith(".").isNotEqualTo(fault.text().sv());
              assertThat(fault.area()).isIn("API", "DOC", "SCH", "REF", "QUA", "");
            });
  }

  @Test
  void areOfEveryKind() {
    assertThat(Fault.all().stream().map(Fault::kind)).contains(Fault.Kind.values());
  }

  @Test
  void areFoundByName() {
    assertThat(Fault.named("token-loops")).isPresent();
    assertThat(Fault.named("no-such-fault")).isEmpty();
  }

  @Test
  void doNotShowInACorrectProvider() throws IOException, InterruptedException {
    try (Served served = served(List.of())) {
      assertThat(answers(served)).isEqualTo(right);
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void changeWhatIsAnswered(Fault fault) throws IOException, InterruptedException {
    try (Served served = served(List.of(fault))) {
      assertThat(answers(served)).as(fault.name()).isNotEqualTo(right);
    }
  }

  /** Every answer in short, with page tokens followed twice and then forgotten. */
  private List<String> answers(Served served) throws IOException, InterruptedException {
    var answers = new ArrayList<String>();
    for (String question : questions) {
      answers.add(question + " -> " + answer(served, question));
    }
    return answers;
  }

  private String answer(Served served, String question) throws IOException, InterruptedException {
    String[] parts = question.split(" ", 3);
    var said = new StringBuilder();
    String path = parts[1];
    for (int page = 0; page < 3; page++) {
      String body = said(served, parts, path, said);
      var token = TOKEN.matcher(body);
      if (!token.find()) {
        break;
      }
      path = parts[1].replaceFirst("\\?.*", "") + "?pageToken=" + token.group(1);
    }
    return said.toString();
  }

  private String said(Served served, String[] parts, String path, StringBuilder said)
      throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.uri(path)).timeout(Duration.ofSeconds(20));
    if (!parts[0].startsWith("NOBODY")) {
      request.header("Authorization", "Bearer " + (parts[0].equals("WRONG") ? "wrong" : SECRET));
    }
    if (parts[0].equals("POST")) {
      request.POST(BodyPublishers.ofString(parts[2]));
    }
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      said.append(response.statusCode())
          .append(response.headers().firstValue("content-type").orElse("-"))
          .append(TOKEN.matcher(response.body()).replaceAll("a token"));
      return response.body();
    } catch (IOException e) {
      said.append("no answer");
      return "";
    }
  }

  @Test
  void letAnAnswerWaitOrGrow() {
    Asked asked =
        new Asked(
            4,
            "GET",
            "/persons",
            Optional.ofNullable(Served.STANDARD.operations().get("GET /persons")),
            Served.STANDARD.type("Person"),
            "",
            List.of(),
            Map.of(),
            "");
    Sending sending = Sending.of(200, Map.of(), new byte[] {'{', '}'});

    assertThat(sent("slow", asked, sending).millis()).isPositive();
    assertThat(sent("hangs", asked, sending).millis()).isEqualTo(Sending.FOREVER);
    assertThat(sent("oversized-body", asked, sending).length()).isGreaterThan(1L << 30);
    assertThat(sent("closes-connection", asked, sending).status()).isZero();
    assertThat(sent("token-loops", asked, sending)).isEqualTo(sending);
  }

  private static Sending sent(String name, Asked asked, Sending sending) {
    var catalogue = new Catalogue(Served.STANDARD, List.of(), Served.CLOCK.instant());
    return new Faults(List.of(Fault.named(name).orElseThrow()), catalogue)
        .onSending(asked, sending);
  }
}
