package diorama.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Attacks by address: whatever leads inside is refused before anything is sent there.
class FetchTest {
    private final Fetch fetch = new Fetch(FetchSettings.DEFAULT, InstantSource.system());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:22/",
                "http://127.1/",
                "http://2130706433/",
                "http://0/",
                "http://0.0.0.0:8080/x.png",
                "http://localhost/",
                "http://LOCALHOST./",
                "http://10.0.0.1/",
                "http://10.255.255.255/",
                "http://100.64.0.1/",
                "http://100.127.255.254/",
                "http://169.254.169.254/latest/",
                "http://169.254.0.1/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.0.0.1/",
                "http://192.0.2.1/",
                "http://192.88.99.1/",
                "http://192.168.0.1/",
                "http://192.168.255.255/",
                "http://198.18.0.1/",
                "http://198.19.255.255/",
                "http://198.51.100.1/",
                "http://203.0.113.1/",
                "http://224.0.0.1/",
                "http://239.255.255.250/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b:1::1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001::1]/",
                "http://[2001:db8::1]/",
                "http://[fc00::1]/",
                "http://[fd12:3456::1]/",
                "http://[fe80::1]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[100::1]/",
                "http://[3fff::1]/",
                "http://[::127.0.0.1]/",
                "https://127.0.0.1/",
                "https://[::1]/"
            })
    void an_address_inside_is_refused(String address) {
        assertThatThrownBy(() -> fetch.get(address))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.problem().code()).isIn(403, 400));
        assertThatThrownBy(() -> fetch.get(address)).isInstanceOf(Refused.class).hasMessageNotContaining("status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "file:///etc/passwd",
                "FILE:/etc/passwd",
                "ftp://example.com/x",
                "gopher://example.com/",
                "jar:http://a!/",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)",
                "//example.com/x",
                "/etc/passwd",
                "example.com/x.png",
                "http://",
                "http:///x",
                "http:x",
                "http://user:pass@example.com/",
                "http://user@127.0.0.1/",
                "http://example.com:0/",
                "http://example.com:65536/",
                "http://example.com:-1/",
                "http://exa mple.com/",
                "http://example.com/\r\nX: y",
                "http://example.com\\@127.0.0.1/",
                "http://[::1",
                "http://[1::2::3]/",
                "http://example.com/%zz",
                "http://\u0000/"
            })
    void what_is_no_address_of_the_web_is_refused(String address) {
        assertThatThrownBy(() -> fetch.get(address))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.problem()).isInstanceOf(Problem.AddressRefused.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "93.184.216.34",
                "172.32.0.1",
                "100.128.0.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void public_addresses_are_public(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void every_hop_is_checked_and_there_are_few() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String[] targets = {"http://[fe80::1]/x", "file:///etc/passwd", "/loop"};
        for (int i = 0; i < targets.length; i++) {
            String target = targets[i];
            server.createContext(i == 2 ? "/loop" : "/to" + i, exchange -> {
                exchange.getResponseHeaders().set("Location", target);
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
        }
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        var inside = new Fetch(FetchSettings.DEFAULT.allowingPrivate(), InstantSource.system());
        try {
            assertThatThrownBy(() -> inside.get(base + "/to1"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("AddressRefused");
            assertThatThrownBy(() -> inside.get(base + "/loop"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("too many redirects");
        } finally {
            server.stop(0);
        }
    }
}
