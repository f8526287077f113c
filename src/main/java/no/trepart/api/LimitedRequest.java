package no.trepart.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request that is counted while it is read, because its length need not be announced. */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final long most;
    private long read;
    private @Nullable ServletInputStream body;
    private @Nullable BufferedReader text;

    /** @param most the most bytes that may be read */
    LimitedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    boolean saysItIsTooLarge() {
        return getContentLengthLong() > most;
    }

    boolean wasTooLarge() {
        return read > most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Counted(super.getInputStream());
        }
        return body;
    }

    /** The server's own reader would go past the count. */
    @Override
    public BufferedReader getReader() throws IOException {
        if (text == null) {
            String named = getCharacterEncoding();
            Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
            text = new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
        return text;
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream in;

        Counted(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = in.read(into, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) throws IOException {
            read += n;
            if (wasTooLarge()) {
                throw new BodyTooLargeException();
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
