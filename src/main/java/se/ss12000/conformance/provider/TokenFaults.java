package se.ss12000.conformance.provider;

import java.util.List;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnToken;
import se.ss12000.conformance.text.Text;

/** Signed tokens that are let in although something is wrong with them. */
final class TokenFaults {
  private TokenFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "accepts-expired-token",
            "API-094",
            Text.sv("En token vars tid har gått ut släpps in.")
                .en("A token whose time has passed is let in."),
            Flaw.EXPIRED),
        fault(
            "accepts-wrong-key",
            "API-095",
            Text.sv("En token som någon annan har signerat släpps in.")
                .en("A token that somebody else has signed is let in."),
            Flaw.WRONG_KEY),
        fault(
            "accepts-wrong-location",
            "API-097",
            Text.sv("En token för en annan tjänst släpps in.")
                .en("A token for another service is let in."),
            Flaw.WRONG_LOCATION),
        fault(
            "accepts-wrong-organisation",
            "API-098",
            Text.sv("En token för en annan organisation släpps in.")
                .en("A token for another organisation is let in."),
            Flaw.WRONG_ORGANISATION),
        fault(
            "accepts-unsigned-token",
            "API-096",
            Text.sv("En token utan signatur (alg none) släpps in.")
                .en("A token without a signature (alg none) is let in."),
            Flaw.UNSIGNED));
  }

  private static Fault fault(String name, String rule, Text text, Flaw overlooked) {
    return new Fault(name, Kind.BEHAVIOUR, rule, text, new OnToken(overlooked));
  }
}
