package se.ss12000.conformance.openapi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.standard.VersionException;

/**
 * A version of the standard as an OpenAPI document tells it.
 *
 * @param name what users call it
 * @param files the content of its folder, by name
 * @param origin where it comes from
 * @param remarks what could not be carried over
 */
public record ImportedVersion(
    String name, Map<String, byte[]> files, Origin origin, List<Remark> remarks) {
  public ImportedVersion {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    remarks = List.copyOf(remarks);
  }

  /**
   * What was read.
   *
   * @param openapi the version of OpenAPI it is written in
   * @param parts how many files it is split over
   * @param digest SHA-256 over them
   * @param follows the version that comes with the program of which it is another telling
   * @param references how many references were taken over from that version
   * @param meanings how many meanings of filters were taken over from it
   */
  public record Origin(
      String file,
      String title,
      String version,
      String openapi,
      int parts,
      String digest,
      String follows,
      int references,
      int meanings) {}

  /**
   * The version itself, to judge by or to compare.
   *
   * @throws VersionException when the document has what no version can have
   */
  public Standard standard(Reading reading) throws VersionException {
    return Standards.of(name, files, reading);
  }
}
