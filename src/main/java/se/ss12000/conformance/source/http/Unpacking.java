package se.ss12000.conformance.source.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Bodies that were packed on the way. */
final class Unpacking {
  private Unpacking() {}

  /**
   * The body as it was meant.
   *
   * @param encoding what it was packed with, as the answer says
   * @throws CappedBody.TooLarge when it is larger than {@code most}
   * @throws CappedBody.CutOff when it cannot be unpacked
   */
  static byte[] unpacked(byte[] content, String encoding, int most) throws IOException {
    String packing = encoding.strip().toLowerCase(Locale.ROOT);
    boolean packed = packing.equals("gzip") || packing.equals("x-gzip");
    if (!packed || content.length == 0) {
      return content;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      byte[] plain = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new CappedBody.TooLarge();
      }
      return plain;
    } catch (CappedBody.TooLarge e) {
      throw e;
    } catch (IOException e) {
      throw new CappedBody.CutOff(e);
    }
  }
}
