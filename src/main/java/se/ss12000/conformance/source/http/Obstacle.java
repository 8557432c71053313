package se.ss12000.conformance.source.http;

import se.ss12000.conformance.text.Text;

/** Why there is no answer to judge. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Obstacle {
  UNKNOWN_HOST(
      Fault.OURS_OR_THEIRS,
      Hope.SOME,
      Text.sv("värden i {where} finns inte i DNS; kontrollera stavning och nätverk")
          .en("the host of {where} is not known to DNS; check the spelling and the network")),
  REFUSED(
      Fault.OURS_OR_THEIRS,
      Hope.SOME,
      Text.sv("ingen lyssnar på {where}; kontrollera port och att tjänsten är igång")
          .en("nobody listens at {where}; check the port and that the service is running")),
  NO_CONNECTION(
      Fault.OURS_OR_THEIRS,
      Hope.LITTLE,
      Text.sv("{where} gick inte att nå inom {seconds} s; kontrollera brandvägg och proxy")
          .en("{where} could not be reached within {seconds} s; check firewall and proxy")),
  NO_ANSWER(
      Fault.THEIRS,
      Hope.LITTLE,
      Text.sv("{where} svarade inte inom {seconds} s; höj tidsgränsen om den brukar vara långsam")
          .en("{where} did not answer within {seconds} s; raise the limit if it is a slow one")),
  UNKNOWN_ISSUER(
      Fault.OURS,
      Hope.NONE,
      Text.sv("certifikatet för {where} är inte utfärdat av någon vi litar på; ange dess CA")
          .en("the certificate of {where} was issued by nobody we trust; name its CA")),
  OTHER_HOST(
      Fault.OURS,
      Hope.NONE,
      Text.sv("certifikatet för {where} gäller ett annat värdnamn; använd namnet som står i det")
          .en("the certificate of {where} is for another host name; use the name that it gives")),
  EXPIRED(
      Fault.THEIRS,
      Hope.NONE,
      Text.sv("certifikatet för {where} gäller inte i dag; leverantören behöver förnya det")
          .en("the certificate of {where} is not valid today; the provider has to renew it")),
  CERTIFICATE_WANTED(
      Fault.OURS,
      Hope.NONE,
      Text.sv("{where} godtar inte anslutningen utan (rätt) klientcertifikat; ange ett")
          .en("{where} does not accept us without the (right) client certificate; name one")),
  NOT_TLS(
      Fault.OURS,
      Hope.NONE,
      Text.sv("{where} talar inte TLS; ska adressen börja med http://?")
          .en("{where} does not speak TLS; should the address begin with http://?")),
  NOT_HTTP(
      Fault.OURS,
      Hope.NONE,
      Text.sv("{where} svarar med något annat än HTTP; ska adressen börja med https://?")
          .en("{where} answers with something else than HTTP; should it begin with https://?")),
  NO_SECURE_CONNECTION(
      Fault.OURS_OR_THEIRS,
      Hope.NONE,
      Text.sv("det gick inte att komma överens om en säker förbindelse med {where}")
          .en("no secure connection could be agreed upon with {where}")),
  PROXY(
      Fault.OURS,
      Hope.NONE,
      Text.sv("proxyn på vägen till {where} släppte inte fram oss; kontrollera dess inställningar")
          .en("the proxy on the way to {where} did not let us through; check its settings")),
  LOST(
      Fault.THEIRS,
      Hope.SOME,
      Text.sv("förbindelsen med {where} bröts innan något svar kom")
          .en("the connection to {where} was lost before any answer came")),
  CUT_OFF(
      Fault.THEIRS,
      Hope.SOME,
      Text.sv("svaret från {where} bröts innan det var slut")
          .en("the answer of {where} was cut off before its end")),
  TOO_LARGE(
      Fault.OURS_OR_THEIRS,
      Hope.NONE,
      Text.sv("svaret från {where} är större än {megabytes} MB; höj gränsen eller dela sidorna")
          .en("the answer of {where} is larger than {megabytes} MB; raise the limit or use pages")),
  REDIRECTED(
      Fault.OURS,
      Hope.NONE,
      Text.sv("{where} hänvisar till {target}, dit ingenting skickas; ange rätt adress")
          .en("{where} redirects to {target}, where nothing is sent; give the right address")),
  NOT_LET_IN(
      Fault.OURS_OR_THEIRS,
      Hope.NONE,
      Text.sv("{where} släppte inte in oss (status {status}); kontrollera uppgifterna för åtkomst")
          .en("{where} did not let us in (status {status}); check the credentials")),
  CREDENTIALS_WANTED(
      Fault.OURS,
      Hope.NONE,
      Text.sv("{where} kräver uppgifter för åtkomst (status {status}), men inga är angivna")
          .en("{where} wants credentials (status {status}), but none are given")),
  TOKEN_REFUSED(
      Fault.OURS_OR_THEIRS,
      Hope.NONE,
      Text.sv("{where} gav ingen token (status {status}{code}); kontrollera id, hemlighet, scope")
          .en("{where} gave no token (status {status}{code}); check id, secret and scope")),
  NO_TOKEN(
      Fault.OURS,
      Hope.NONE,
      Text.sv("{where} svarade utan någon access_token; är det rätt adress för token?")
          .en("{where} answered without any access_token; is that the right token endpoint?")),
  WEB_PAGE(
      Fault.OURS,
      Hope.NONE,
      Text.sv("{where} svarar med en webbsida, inte JSON; kontrollera basadressen (inloggning?)")
          .en("{where} answers with a web page, not JSON; check the base address (a login?)")),
  NOT_FOUND(
      Fault.OURS,
      Hope.NONE,
      Text.sv("{where} har inget av det som frågades efter (404); kontrollera basadressens sökväg")
          .en("{where} has nothing of what was asked for (404); check the path of the address")),
  BUSY(
      Fault.THEIRS,
      Hope.SOME,
      Text.sv("{where} hinner inte svara (status {status}); försök senare")
          .en("{where} is too busy to answer (status {status}); try again later")),
  BROKEN(
      Fault.THEIRS,
      Hope.SOME,
      Text.sv("{where} svarade med ett fel hos sig (status {status})")
          .en("{where} answered with an error of its own (status {status})"));

  private final Fault fault;
  private final Hope hope;
  private final Text text;

  Obstacle(Fault fault, Hope hope, Text text) {
    this.fault = fault;
    this.hope = hope;
    this.text = text;
  }

  private enum Fault {
    OURS,
    THEIRS,
    OURS_OR_THEIRS
  }

  private enum Hope {
    NONE,
    LITTLE,
    SOME
  }

  /** Whether it is for the user to mend what was configured, and nothing else. */
  public boolean isConfiguration() {
    return fault == Fault.OURS;
  }

  /** Whether nothing was heard, as when the network is gone. */
  boolean isAbsence() {
    return this == UNKNOWN_HOST
        || this == REFUSED
        || this == NO_CONNECTION
        || this == NO_ANSWER
        || this == LOST;
  }

  /** What to say, with placeholders. */
  Text text() {
    return text;
  }

  /**
   * How often to ask again.
   *
   * @param most how often at most
   */
  int retries(int most) {
    return switch (hope) {
      case NONE -> 0;
      case LITTLE -> Math.min(1, most);
      case SOME -> most;
    };
  }
}
