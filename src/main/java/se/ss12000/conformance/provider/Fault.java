package se.ss12000.conformance.provider;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.text.Text;

/** One way in which a provider may be wrong. */
public final class Fault {
  private final String name;
  private final Kind kind;
  private final String rule;
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
    TRANSPORT,
    /** Of what is written: found with --allow-writes only. */
    WRITES,
    /** Of what changes from one start to the next: found with --since. */
    CHANGES
  }

  Fault(String name, Kind kind, String rule, Text text, Seam seam) {
    this.name = name;
    this.kind = kind;
    this.rule = rule;
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
            TokenFaults.all(),
            TransportFaults.all(),
            SubscriptionFaults.all(),
            WritingFaults.all(),
            ChangeFaults.all())
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

  /** Id of the rule that names it; empty when a client that only reads meets no breach. */
  public String rule() {
    return rule;
  }

  /** Whether it shows only where something is written. */
  public boolean needsWrites() {
    return kind == Kind.WRITES || seam instanceof Seam.OnNews;
  }

  /** What the provider does. */
  public Text text() {
    return text;
  }

  /** Whether it shows only where tokens are signed. */
  public boolean isOfSignedTokens() {
    return seam instanceof Seam.OnToken;
  }

  Seam seam() {
    return seam;
  }
}
