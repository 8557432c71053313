package se.ss12000.conformance.source.http;

import java.util.Set;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.WritingClient;

/**
 * Asks a service over HTTP, and may change something there. Exists only where the user has allowed
 * it, for the operations that stood in the plan.
 */
public final class WritingConnection implements WritingClient {
  private final Connection connection;
  private final Set<String> operations;

  /**
   * @param operations what may be asked, as the standard writes it: {@code POST /subscriptions}
   */
  public WritingConnection(Connection connection, Set<String> operations) {
    this.connection = connection;
    this.operations = Set.copyOf(operations);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the operation was not in the plan
   */
  @Override
  public Answer ask(int number, Request request) throws SourceException {
    if (!operations.contains(request.operation())) {
      throw new IllegalArgumentException("not in the plan: " + request.operation());
    }
    return connection.exchange(number, request);
  }

  @Override
  public void lift() {
    connection.lift();
  }
}
