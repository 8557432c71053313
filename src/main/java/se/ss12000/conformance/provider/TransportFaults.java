package se.ss12000.conformance.provider;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnReply;
import se.ss12000.conformance.provider.Seam.OnSending;
import se.ss12000.conformance.text.Text;

/** Answers that come late, in pieces or not at all, or in a dress that does not fit. */
final class TransportFaults {
  /** What happens now and then happens to every tenth request. */
  private static final long NOW_AND_THEN = 10;

  private static final long WHICH = 4;
  private static final long SELDOM = 40;
  private static final long SLOW = 300;

  /** 1 GiB. */
  private static final long HUGE = (1L << 30) / Sending.PAD;

  private TransportFaults() {}

  static List<Fault> all() {
    return List.of(
        always(
            "wrong-content-type",
            "API-010",
            Text.sv("Svaren säger sig vara text/html.").en("Answers claim to be text/html."),
            (asked, sending) -> sending.with("Content-Type", "text/html")),
        always(
            "latin1-charset",
            "API-011",
            Text.sv("Svaren är kodade i ISO 8859-1.").en("Answers are encoded in ISO 8859-1."),
            (asked, sending) ->
                sending
                    .with(text(sending).getBytes(StandardCharsets.ISO_8859_1))
                    .with("Content-Type", "application/json; charset=ISO-8859-1")),
        always(
            "error-html",
            "API-023",
            Text.sv("Fel är HTML-sidor.").en("Errors are HTML pages."),
            (asked, sending) ->
                sending.status() >= 400 && sending.content().length > 0
                    ? sending
                        .with("<html><body>Error</body></html>".getBytes(StandardCharsets.UTF_8))
                        .with("Content-Type", "text/html")
                    : sending),
        always(
            "truncated-json",
            "DOC-002",
            Text.sv("Listor slutar mitt i en post.").en("Lists end in the middle of a record."),
            (asked, sending) ->
                asked.isList() && sending.status() == 200
                    ? sending.with(Arrays.copyOf(sending.content(), sending.content().length / 2))
                    : sending),
        reply(
            "rate-limited",
            "API-090",
            Text.sv("Var tionde fråga får 429 och Retry-After.")
                .en("Every tenth request gets 429 and Retry-After."),
            NOW_AND_THEN,
            Reply.error(429, "too-many-requests", "wait a second").with("Retry-After", "1")),
        reply(
            "unavailable-now-and-then",
            "API-090",
            Text.sv("Var tionde fråga får 503.").en("Every tenth request gets 503."),
            NOW_AND_THEN,
            Reply.error(503, "unavailable", "come back later")),
        reply(
            "token-expires",
            "",
            Text.sv("Var fyrtionde fråga får veta att dess behörighet har gått ut.")
                .en("Every fortieth request is told that its credentials have expired."),
            SELDOM,
            Reply.error(401, "token-expired", "the token has expired")
                .with("WWW-Authenticate", "Bearer error=\"invalid_token\"")),
        now(
            "truncated-body",
            "API-090",
            Text.sv("Vart tionde svar avbryts på halva vägen.")
                .en("Every tenth answer breaks off half-way."),
            NOW_AND_THEN,
            Sending::broken),
        now(
            "closes-connection",
            "API-090",
            Text.sv("Var tionde fråga får inget svar alls.")
                .en("Every tenth request gets no answer at all."),
            NOW_AND_THEN,
            sending -> Sending.nothing()),
        now(
            "hangs",
            "API-090",
            Text.sv("Var fyrtionde fråga blir aldrig besvarad.")
                .en("Every fortieth request is never answered."),
            SELDOM,
            sending -> sending.after(Sending.FOREVER)),
        always(
            "slow",
            "",
            Text.sv("Varje svar dröjer 0,3 sekunder.").en("Every answer takes 0.3 seconds."),
            (asked, sending) -> sending.after(SLOW)),
        always(
            "redirect",
            "",
            Text.sv("Listor skickar vidare till samma adress med snedstreck på slutet.")
                .en("Lists redirect to the same address with a slash at the end."),
            TransportFaults::redirected),
        always(
            "redirect-elsewhere",
            "",
            Text.sv("Listor skickar vidare till en annan tjänst.")
                .en("Lists redirect to another service."),
            (asked, sending) ->
                asked.isList() ? moved("http://elsewhere.example" + asked.path()) : sending),
        always(
            "oversized-body",
            "",
            Text.sv("Listan över personer följs av en gigabyte blanksteg.")
                .en("The list of persons is followed by a gigabyte of spaces."),
            (asked, sending) -> asked.is("GET /persons") ? sending.padded(HUGE) : sending));
  }

  private static Fault always(
      String name, String rule, Text text, BiFunction<Asked, Sending, Sending> change) {
    return new Fault(name, Kind.TRANSPORT, rule, text, new OnSending(change));
  }

  private static Fault reply(String name, String rule, Text text, long every, Reply instead) {
    return new Fault(
        name,
        Kind.TRANSPORT,
        rule,
        text,
        new OnReply((asked, reply) -> asked.number() % every == WHICH ? instead : reply));
  }

  private static Fault now(
      String name, String rule, Text text, long every, UnaryOperator<Sending> change) {
    return always(
        name,
        rule,
        text,
        (asked, sending) -> asked.number() % every == WHICH ? change.apply(sending) : sending);
  }

  private static String text(Sending sending) {
    return new String(sending.content(), StandardCharsets.UTF_8);
  }

  private static Sending redirected(Asked asked, Sending sending) {
    return asked.isList() && !asked.path().endsWith("/")
        ? moved("/v2.0" + asked.path() + "/" + asked.query())
        : sending;
  }

  private static Sending moved(String address) {
    return Sending.of(307, Map.of("Location", address), new byte[0]);
  }
}
