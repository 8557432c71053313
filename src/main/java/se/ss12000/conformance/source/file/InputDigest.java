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
import org.jspecify.annotations.Nullable;

/** SHA-256 over the labels and contents of documents, in the order in which they are read. */
final class InputDigest {
  private final @Nullable MessageDigest all;

  private InputDigest(@Nullable MessageDigest all) {
    this.all = all;
  }

  static InputDigest begin() {
    return new InputDigest(sha256());
  }

  /** Where nobody wants to know: it takes a tenth of the time of reading. */
  static InputDigest unwanted() {
    return new InputDigest(null);
  }

  /** Something that is read from a document. */
  @FunctionalInterface
  interface Reading {
    void from(InputStream in) throws IOException;
  }

  /** Reads a document, and what the reading leaves of it. */
  void read(String label, InputStream in, Reading reading) throws IOException {
    MessageDigest content = all == null ? null : sha256();
    InputStream digesting = content == null ? in : new DigestInputStream(in, content);
    try {
      reading.from(digesting);
    } catch (CancellationException e) {
      unavailable(label);
      throw e;
    }
    // Digest or not: what is left may be broken.
    digesting.transferTo(OutputStream.nullOutputStream());
    if (all != null && content != null) {
      all.update(label.getBytes(StandardCharsets.UTF_8));
      all.update((byte) 0);
      all.update(content.digest());
    }
  }

  /** A document that could not be read, or not to its end. */
  void unavailable(String label) {
    if (all != null) {
      all.update(label.getBytes(StandardCharsets.UTF_8));
      all.update((byte) 1);
    }
  }

  /** As {@code sha256:...}; empty where it was not wanted. */
  String value() {
    return all == null ? "" : "sha256:" + HexFormat.of().formatHex(all.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
