package se.ss12000.conformance.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;

/** SHA-256 over the labels and contents of documents, in the order in which they are read. */
final class InputDigest {
  private final MessageDigest all = sha256();

  /** Something that is read from a document. */
  @FunctionalInterface
  interface Reading {
    void from(InputStream in) throws IOException;
  }

  /** Reads a document, and what the reading leaves of it. */
  void read(String label, InputStream in, Reading reading) throws IOException {
    MessageDigest content = sha256();
    var digesting = new DigestInputStream(in, content);
    try {
      reading.from(digesting);
    } catch (CancellationException e) {
      unavailable(label);
      throw e;
    }
    digesting.transferTo(OutputStream.nullOutputStream());
    all.update(label.getBytes(StandardCharsets.UTF_8));
    all.update((byte) 0);
    all.update(content.digest());
  }

  /** A document that could not be read, or not to its end. */
  void unavailable(String label) {
    all.update(label.getBytes(StandardCharsets.UTF_8));
    all.update((byte) 1);
  }

  String value() {
    return "sha256:" + HexFormat.of().formatHex(all.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
