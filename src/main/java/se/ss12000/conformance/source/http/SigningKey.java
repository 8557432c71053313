package se.ss12000.conformance.source.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

/** A key on the curve P-256, which signs tokens by ES256 and is never shown. */
public final class SigningKey {
  private static final Text UNREADABLE =
      Text.sv("nyckelfilen {file} går inte att läsa").en("the key file {file} cannot be read");
  private static final Text NO_KEY =
      Text.sv("{file} innehåller ingen privat EC-nyckel på P-256; den ska vara PEM, PKCS #8")
          .en("{file} holds no private EC key on P-256; it should be PEM, PKCS #8");
  private static final String CURVE = "secp256r1";
  private static final int BITS = 256;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final PrivateKey key;

  private SigningKey(PrivateKey key) {
    this.key = key;
  }

  /** Takes a key on P-256 that was made elsewhere. */
  public static SigningKey of(PrivateKey key) {
    return new SigningKey(key);
  }

  /**
   * Reads a key.
   *
   * @throws SourceException when the file holds none that can be used
   */
  public static SigningKey ofFile(Path file) throws SourceException {
    try {
      return Pem.key(Files.readString(file, StandardCharsets.ISO_8859_1))
          .filter(SigningKey::isOnCurve)
          .map(SigningKey::new)
          .orElseThrow(() -> new SourceException(NO_KEY.with("file", file.toString())));
    } catch (IOException e) {
      throw new SourceException(UNREADABLE.with("file", file.toString()));
    }
  }

  /** A key that nobody knows. */
  static SigningKey unknown() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec(CURVE));
      return new SigningKey(pairs.generateKeyPair().getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOnCurve(PrivateKey key) {
    return key instanceof ECPrivateKey ec
        && ec.getParams().getCurve().getField().getFieldSize() == BITS;
  }

  /** A signed token, in its compact form. */
  Secret signed(ObjectNode header, ObjectNode payload) {
    String content = content(header, payload);
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(key);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return Secret.of(content + "." + BASE64.encodeToString(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token that nobody signed. */
  static Secret unsigned(ObjectNode header, ObjectNode payload) {
    return Secret.of(content(header, payload) + ".");
  }

  private static String content(ObjectNode header, ObjectNode payload) {
    return encoded(header) + "." + encoded(payload);
  }

  private static String encoded(ObjectNode json) {
    return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "***";
  }
}
