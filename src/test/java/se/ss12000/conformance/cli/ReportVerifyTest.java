package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportVerifyTest {
  @TempDir Path folder;
  private Delivery delivery;
  private Path report;

  @BeforeEach
  void judge() {
    delivery = Delivery.broken(folder.resolve("in"), 2);
    report = folder.resolve("report.json");
    Cli.run("validate", "--report=json=" + report, delivery.toString());
  }

  @Test
  void confirmsWhatItJudgesTheSame() {
    Cli.Result result = Cli.run("report", "verify", report.toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.outLines())
        .anyMatch(line -> line.matches("tool +fits.*"))
        .anyMatch(line -> line.matches("schemas +fits"))
        .anyMatch(line -> line.matches("scenarios +fits"))
        .anyMatch(line -> line.matches("input +fits"))
        .anyMatch(line -> line.matches("results +fits +judged again.*"));
  }

  @Test
  void confirmsItInSwedishAndInWhateverLanguageItWasWritten() {
    Cli.run("validate", "--language=sv", "--report=json=" + report, delivery.toString());

    assertThat(Cli.run("report", "verify", report.toString()).exitCode()).isZero();
    assertThat(Cli.run("report", "verify", "--language", "sv", report.toString()).out())
        .contains("prövat igen");
  }

  @Test
  void judgesAtTheTimeOfTheReportWithItsWaiversAndConfiguration() throws IOException {
    Path waivers =
        Files.writeString(
            folder.resolve("waivers.yaml"),
            """
            waivers:
              - rule: REF-001
                reason: known
                owner: us
                expires: 2026-11-02
            """);
    Path config = Files.writeString(folder.resolve("ss12000.yaml"), "complete: true\n");
    Cli.run(
        "validate",
        "--waivers=" + waivers,
        "--config=" + config,
        "--report=json=" + report,
        delivery.toString());

    Cli.Result result = Cli.run("report", "verify", report.toString());

    assertThat(result.outLines())
        .anyMatch(line -> line.matches("waivers +fits"))
        .anyMatch(line -> line.matches("configuration +fits"));
    assertThat(result.exitCode()).isZero();
    Files.delete(waivers);
    Cli.Result without = Cli.run("report", "verify", report.toString());
    assertThat(without.outLines())
        .anyMatch(line -> line.matches("waivers +not at hand.*"))
        .anyMatch(line -> line.matches("results +not at hand.*"));
    assertThat(without.exitCode()).isEqualTo(3);
  }

  @Test
  void tellsThatTheInputIsAnother() throws IOException {
    delivery.page("persons.json", Delivery.person(Delivery.PUPIL, ""));

    Cli.Result result = Cli.run("report", "verify", report.toString());

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.outLines()).anyMatch(line -> line.matches("input +differs.*"));
  }

  @Test
  void tellsWhatSomebodyMadeOfTheVerdicts() throws IOException {
    String forged =
        Files.readString(report)
            .replaceFirst("\"verdict\": \"not-conformant\"", "\"verdict\": \"conformant\"");
    Files.writeString(report, forged);

    Cli.Result result = Cli.run("report", "verify", report.toString());

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .containsPattern("results +differs +the whole test: the report says CONFORMANT")
        .containsPattern("input +fits");
  }

  @Test
  void saysWhatIsNotAtHand() throws IOException {
    Files.move(delivery.folder(), folder.resolve("elsewhere"));

    Cli.Result result = Cli.run("report", "verify", report.toString());

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.outLines())
        .anyMatch(line -> line.matches("schemas +fits"))
        .anyMatch(line -> line.matches("input +not at hand.*"))
        .anyMatch(line -> line.matches("results +not at hand.*"));
  }

  @Test
  void judgesARecordedCrawlAgain() {
    Path recording = folder.resolve("crawl.jsonl");
    Cli.run(
        "crawl",
        "--demo",
        "--sample=3",
        "--fault=token-loops",
        "--record=" + recording,
        "--report=json=" + report);

    Cli.Result with =
        Cli.run("report", "verify", "--recording", recording.toString(), report.toString());
    Cli.Result without = Cli.run("report", "verify", report.toString());

    assertThat(with.exitCode()).as(with.out()).isZero();
    assertThat(with.out()).contains("judged again");
    assertThat(without.exitCode()).isEqualTo(3);
    assertThat(without.out()).contains("--recording");
  }

  @Test
  void readsNothingThatOnlyAForgerWouldName() throws IOException {
    Path written = folder.resolve("written.html");
    Files.writeString(
        report,
        Files.readString(report)
            .replaceFirst(
                "\"arguments\": \\[", "\"arguments\": [\"--report=html=" + written + "\","));

    Cli.Result result = Cli.run("report", "verify", report.toString());

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out()).contains("run.arguments");
    assertThat(written).doesNotExist();
  }

  @Test
  void checksASignatureWithThePublicKeyAlone() throws Exception {
    Path key = key("Ed25519", true);
    Path open = folder.resolve("public.pem");
    Files.delete(delivery.folder().resolve("persons.json"));
    assertThat(Cli.run("report", "sign", report.toString(), "--key", key.toString()).exitCode())
        .isZero();

    assertThat(verified(open).exitCode()).isZero();
    assertThat(verified(open).outLines())
        .anyMatch(line -> line.matches("signature +fits"))
        .anyMatch(line -> line.matches("input +not at hand.*"));
    key("Ed25519", true);
    assertThat(verified(open).outLines()).first().asString().matches("signature +differs.*");
    assertThat(verified(open).exitCode()).isEqualTo(1);
  }

  @Test
  void noticesAReportThatWasChangedAfterItWasSigned() throws Exception {
    Path key = key("Ed25519", true);
    Cli.run("report", "sign", report.toString(), "--key", key.toString());
    Files.writeString(report, Files.readString(report) + "\n");

    Cli.Result result = verified(folder.resolve("public.pem"));

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("the report was changed");
  }

  @Test
  void refusesKeysThatItCannotUse() throws Exception {
    Path rsa = key("RSA", true);
    assertThat(refusal("sign", "--key", rsa)).contains("is no Ed25519 key");
    assertThat(refusal("sign", "--key", folder.resolve("public.pem"))).contains("PRIVATE KEY");
    Cli.run("report", "sign", report.toString(), "--key", key("Ed25519", false).toString());
    Path sealed =
        Files.writeString(
            folder.resolve("sealed.pem"),
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n");
    assertThat(refusal("sign", "--key", sealed)).contains("protected by a password");
    assertThat(refusal("sign", "--key", folder.resolve("none.pem"))).contains("does not exist");
    assertThat(refusal("verify", "--public-key", folder.resolve("public.pem")))
        .contains("is no Ed25519 key");
    assertThat(refusal("verify", "--signature", report)).contains("takes --public-key");
  }

  private String refusal(String command, String option, Path file) {
    Cli.Result result = Cli.run("report", command, report.toString(), option, file.toString());
    assertThat(result.exitCode()).as(result.out()).isEqualTo(2);
    return result.err();
  }

  private Cli.Result verified(Path open) {
    return Cli.run("report", "verify", report.toString(), "--public-key", open.toString());
  }

  /** A new key pair; the public key is put where a test looks for it. */
  private Path key(String kind, boolean both) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance(kind).generateKeyPair();
    if (both) {
      pem(folder.resolve("public.pem"), "PUBLIC KEY", pair.getPublic());
    }
    return pem(
        folder.resolve(kind.toLowerCase(Locale.ROOT) + ".pem"), "PRIVATE KEY", pair.getPrivate());
  }

  private static Path pem(Path file, String name, Key key) throws IOException {
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(key.getEncoded());
    return Files.writeString(
        file, "-----BEGIN " + name + "-----\n" + body + "\n-----END " + name + "-----\n");
  }
}
