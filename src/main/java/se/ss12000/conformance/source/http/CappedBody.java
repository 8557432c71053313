package se.ss12000.conformance.source.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The body of an answer, up to a size. */
final class CappedBody implements BodySubscriber<byte[]> {
  private static final int SMALL = 16 << 10;

  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final int most;
  private final long announced;
  private final Runnable refusal;
  private byte[] bytes;
  private int length;
  private @Nullable Subscription subscription;

  /** The body is larger than it may be. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** The body ended before it should have. */
  static final class CutOff extends IOException {
    private static final long serialVersionUID = 1;

    CutOff(Throwable cause) {
      super(cause);
    }
  }

  /**
   * @param announced how long it says it is; 0 when it does not say
   * @param refusal run when it is larger than {@code most}
   */
  CappedBody(int most, long announced, Runnable refusal) {
    this.refusal = refusal;
    this.most = most;
    this.announced = announced;
    this.bytes = new byte[announced > 0 && announced <= most ? (int) announced : SMALL];
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    if (announced > most) {
      refuse();
      return;
    }
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      int count = buffer.remaining();
      if (count > most - length) {
        refuse();
        return;
      }
      if (count > bytes.length - length) {
        bytes = Arrays.copyOf(bytes, Math.max(length + count, Math.min(most, doubled())));
      }
      buffer.get(bytes, length, count);
      length += count;
    }
  }

  private int doubled() {
    return bytes.length > Integer.MAX_VALUE / 2 ? Integer.MAX_VALUE : 2 * bytes.length;
  }

  private void refuse() {
    refusal.run();
    whole.completeExceptionally(new TooLarge());
    if (subscription != null) {
      subscription.cancel();
    }
  }

  @Override
  public void onError(Throwable cause) {
    whole.completeExceptionally(new CutOff(cause));
  }

  @Override
  public void onComplete() {
    whole.complete(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
  }
}
