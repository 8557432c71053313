package se.ss12000.conformance.config;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ss12000.conformance.config.EndpointSettings.Access;
import se.ss12000.conformance.config.EndpointSettings.Kind;
import se.ss12000.conformance.config.EndpointSettings.SecretPlace;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Section;

/** Reads where a service is and how it lets us in. */
final class EndpointReader {
  private static final Text NO_ADDRESS =
      Text.sv("här ska en adress stå, som https://värd/sökväg")
          .en("an address must stand here, such as https://host/path");
  private static final Text ONE_KIND =
      Text.sv("credentials ska ha exakt ett av {names}")
          .en("credentials must have exactly one of {names}");
  private static final Text IN_CLEAR =
      Text.sv("här får ingen hemlighet stå; skriv ${NAMN} eller file:SÖKVÄG")
          .en("no secret may stand here; write ${NAME} or file:PATH");
  private static final Text ONLY_FILE =
      Text.sv("nyckeln ska ligga i en fil; skriv file:SÖKVÄG")
          .en("the key must be in a file; write file:PATH");
  private static final Text KEY_ALONE =
      Text.sv("clientKey hör ihop med clientCertificate")
          .en("clientKey goes with clientCertificate");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://[^\\s/@?#]+|\\$\\{\\w+})(?:/.*)?");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_]\\w*)}");
  private static final String FILE = "file:";
  private static final List<String> KINDS = List.of("bearer", "oauth2", "apiKey", "basic", "jwt");

  /** A day, in seconds. */
  private static final int LONGEST = 86_400;

  private static final Set<String> TOKEN_KEYS =
      Set.of("key", "keyId", "issuer", "audience", "organisation", "location", "lifetime");

  private EndpointReader() {}

  static EndpointSettings read(Section section) {
    section.onlyKeys(Set.of("url", "elsewhere", "credentials", "tls"));
    Section tls = section.at("tls").onlyKeys(Set.of("clientCertificate", "clientKey", "ca"));
    if (tls.at("clientKey").isThere() && !tls.at("clientCertificate").isThere()) {
      tls.at("clientKey").fault(KEY_ALONE);
    }
    return new EndpointSettings(
        address(section.at("url")),
        access(section.at("credentials")),
        tls.at("clientCertificate").text(),
        tls.at("clientKey").text(),
        tls.at("ca").text());
  }

  /** Without a name or password in it. */
  static String address(Section section) {
    String address = section.text();
    if (section.isThere() && !ADDRESS.matcher(address).matches()) {
      section.fault(NO_ADDRESS);
    }
    return address;
  }

  private static Access access(Section section) {
    section.onlyKeys(Set.copyOf(KINDS));
    if (!section.isThere()) {
      return Access.NONE;
    }
    if (section.keys().size() != 1 || !KINDS.contains(section.keys().get(0))) {
      section.fault(ONE_KIND.with("names", String.join(", ", KINDS)));
      return Access.NONE;
    }
    String kind = section.keys().get(0);
    Section of = section.at(kind);
    return switch (kind) {
      case "bearer" -> {
        of.onlyKeys(Set.of("token"));
        yield access(Kind.BEARER, of, secret(of.required("token")));
      }
      case "oauth2" -> {
        of.onlyKeys(Set.of("tokenUrl", "clientId", "clientSecret", "scope"));
        address(of.required("tokenUrl"));
        of.required("clientId");
        yield access(Kind.OAUTH2, of, secret(of.required("clientSecret")));
      }
      case "apiKey" -> {
        of.onlyKeys(Set.of("header", "value"));
        of.required("header");
        yield access(Kind.API_KEY, of, secret(of.required("value")));
      }
      case "jwt" -> {
        of.onlyKeys(TOKEN_KEYS).at("lifetime").number(1, LONGEST, 1);
        yield access(Kind.JWT, of, keyFile(of.required("key")));
      }
      default -> {
        of.onlyKeys(Set.of("user", "password"));
        of.required("user");
        yield access(Kind.BASIC, of, secret(of.required("password")));
      }
    };
  }

  private static Access access(Kind kind, Section of, SecretPlace secret) {
    return new Access(
        kind,
        of.at("tokenUrl").text(),
        of.at("clientId").text(),
        of.at("scope").text(),
        of.at("header").text(),
        of.at("user").text(),
        secret);
  }

  /** A key has more than one line: it is always in a file. */
  private static SecretPlace keyFile(Section section) {
    SecretPlace place = secret(section);
    if (!place.variable().isEmpty()) {
      section.fault(ONLY_FILE);
    }
    return place;
  }

  /** A file that is shared must hold no secret; what stands here is not repeated. */
  private static SecretPlace secret(Section section) {
    String place = section.text();
    Matcher variable = VARIABLE.matcher(place);
    if (variable.matches()) {
      return new SecretPlace(variable.group(1), "");
    }
    if (place.startsWith(FILE) && place.length() > FILE.length()) {
      return new SecretPlace("", place.substring(FILE.length()));
    }
    if (section.isThere()) {
      section.fault(IN_CLEAR);
    }
    return SecretPlace.NOWHERE;
  }
}
