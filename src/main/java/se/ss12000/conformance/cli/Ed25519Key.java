package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.ss12000.conformance.text.Text;

/** Signs reports with a key of the user's own, and checks such signatures. */
final class Ed25519Key {
  static final int SIGNATURE_BYTES = 64;

  private static final String KIND = "Ed25519";
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
  private static final Text UNREADABLE =
      Text.sv("{option}: {file} finns inte eller går inte att läsa")
          .en("{option}: {file} does not exist or is unreadable");
  private static final Text NO_PEM =
      Text.sv("{option}: {file} har inget block {block} i PEM")
          .en("{option}: {file} has no block {block} in PEM");
  private static final Text ENCRYPTED =
      Text.sv("{option}: {file} är skyddad med lösenord; packa upp den med openssl pkey")
          .en("{option}: {file} is protected by a password; unwrap it with openssl pkey");
  private static final Text OTHER_KIND =
      Text.sv(
              "{option}: {file} är ingen Ed25519-nyckel; gör en med openssl genpkey -algorithm ed25519")
          .en(
              "{option}: {file} is no Ed25519 key; make one with openssl genpkey -algorithm ed25519");

  private Ed25519Key() {}

  /**
   * Signs something.
   *
   * @param key file with a private key, PKCS #8 in PEM, without a password
   * @throws UsageException when it is none
   */
  static byte[] sign(byte[] content, Path key) {
    try {
      byte[] encoded = block("--key", key, "PRIVATE KEY");
      PrivateKey secret =
          KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      Signature signature = Signature.getInstance(KIND);
      signature.initSign(secret);
      signature.update(content);
      return signature.sign();
    } catch (InvalidKeySpecException e) {
      throw refused(OTHER_KIND, "--key", key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether a signature is that of a key on something.
   *
   * @param key file with a public key, X.509 in PEM
   * @throws UsageException when it is none
   */
  static boolean isSigned(byte[] content, byte[] signed, Path key) {
    try {
      byte[] encoded = block("--public-key", key, "PUBLIC KEY");
      PublicKey open = KeyFactory.getInstance(KIND).generatePublic(new X509EncodedKeySpec(encoded));
      Signature signature = Signature.getInstance(KIND);
      signature.initVerify(open);
      signature.update(content);
      return signed.length == SIGNATURE_BYTES && signature.verify(signed);
    } catch (InvalidKeySpecException e) {
      throw refused(OTHER_KIND, "--public-key", key);
    } catch (GeneralSecurityException e) {
      // Bytes that cannot be a signature are none of this key.
      return false;
    }
  }

  private static byte[] block(String option, Path file, String name) {
    String pem = read(option, file);
    if (pem.contains("ENCRYPTED")) {
      throw refused(ENCRYPTED, option, file);
    }
    MatchResult found =
        BLOCK
            .matcher(pem)
            .results()
            .filter(block -> block.group(1).equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    BLOCK.matcher(pem).results().anyMatch(b -> b.group(1).endsWith(" " + name))
                        ? refused(OTHER_KIND, option, file)
                        : new UsageException(
                            NO_PEM.with("option", option).with("file", file).with("block", name)));
    return Base64.getMimeDecoder().decode(found.group(2));
  }

  private static String read(String option, Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw refused(UNREADABLE, option, file);
    }
  }

  private static UsageException refused(Text why, String option, Path file) {
    return new UsageException(why.with("option", option).with("file", file));
  }
}
