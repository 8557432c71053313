package se.ss12000.conformance.provider;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.text.Text;

/** One way in which a provider may be wrong. */
public final class Fault {
  private final String name;
  private final Kind kind;
  private final String area;
  private final Text text;
  private final Seam seam;

  /** What faults are about. */
  public enum Kind {
    ROUTING,
    ENVELOPE,
    TYPES,
    REQUIRED,
    CODES,
    SPELLING,
    BEHAVIOUR,
    INTEGRITY,
    PRIVACY,
    EXTENSIONS,
    TRANSPORT
  }

  Fault(String name, Kind kind, String area, Text text, Seam seam) {
    this.name = name;
    this.kind = kind;
    this.area = area;
    this.text = text;
    this.seam = seam;
  }

  /** All faults there are, by kind. */
  public static List<Fault> all() {
    return Stream.of(
            RoutingFaults.all(),
            EnvelopeFaults.all(),
            TypeFaults.all(),
            AttributeFaults.all(),
            IntegrityFaults.all(),
            FilterFaults.all(),
            ChoiceFaults.all(),
            PagingFaults.all(),
            ShowingFaults.all(),
            ErrorFaults.all(),
            TransportFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  public static Optional<Fault> named(String name) {
    return all().stream().filter(fault -> fault.name.equals(name)).findFirst();
  }

  /** What it is called, such as {@code token-loops}. */
  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  /** The area of the rules that find it, such as {@code API}; empty when none may. */
  public String area() {
    return area;
  }

  /** What the provider does. */
  public Text text() {
    return text;
  }

  Seam seam() {
    return seam;
  }
}
