package vn.tiendo.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.tiendo.demo.travel.Scenarios.Login;

/** The last lines on the console: where to go, and who to be there. */
@TestConfiguration(proxyBeanMethods = false)
class DemoWelcome {

    static final List<Login> LOGINS = List.of(
            new Login("vpub.vanthu", "Văn thư, Văn phòng UBND tỉnh"),
            new Login("vpub.theodoi", "Theo dõi, đôn đốc, Văn phòng UBND tỉnh"),
            new Login("ubnd.nguoiky", "Người ký, UBND tỉnh"),
            new Login("stc.lanhdao", "Lãnh đạo, Sở Tài chính"),
            new Login("stc.chuyenvien", "Chuyên viên, Sở Tài chính"),
            new Login("btgdv.chuyenvien", "Chuyên viên, Ban Tuyên giáo và Dân vận Tỉnh ủy"),
            new Login("tu.lanhdao", "Lãnh đạo, Tỉnh ủy"),
            new Login("dux01.lanhdao", "Lãnh đạo, Đảng ủy xã Mường Kim"),
            new Login("x01.chuyenvien", "Chuyên viên, UBND xã Mường Kim"));

    private static final Logger LOG = LoggerFactory.getLogger("TienDo");

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void welcome(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        var logins = LOGINS.stream()
                .map(login -> "    %-17s %s".formatted(login.login(), login.does()))
                .collect(Collectors.joining("\n"));
        LOG.info("""


                  Tiến Độ đã sẵn sàng: http://localhost:{}

                  Đăng nhập bằng <mã đơn vị>.<vai trò>, mật khẩu: {}
                {}
                    quantri           Quản trị hệ thống; đi trong thời gian: http://localhost:{}/demo
                """, port, DemoProvince.PASSWORD, logins, port);
    }
}
