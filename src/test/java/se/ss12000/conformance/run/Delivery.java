package se.ss12000.conformance.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.source.Source;

/** Payloads held in memory, which counts how often it is read. */
final class Delivery implements Source {
  private final List<Payload> payloads = new ArrayList<>();
  private int readings;

  static Delivery of(Payload... payloads) {
    var delivery = new Delivery();
    delivery.payloads.addAll(List.of(payloads));
    return delivery;
  }

  int readings() {
    return readings;
  }

  @Override
  public void read(Consumer<Payload> receiver) {
    readings++;
    payloads.forEach(receiver);
  }

  @Override
  public String digest() {
    return "sha256:delivery";
  }
}
