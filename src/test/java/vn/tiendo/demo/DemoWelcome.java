package vn.tiendo.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The last lines on the console: where to go, and who to be there. */
@TestConfiguration(proxyBeanMethods = false)
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger("TienDo");

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void welcome(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        LOG.info("""


                  Tiến Độ đã sẵn sàng: http://localhost:{}

                  Đăng nhập bằng <mã đơn vị>.<vai trò>, mật khẩu: {}
                    vpub.vanthu       Văn thư, Văn phòng UBND tỉnh
                    vpub.theodoi      Theo dõi, đôn đốc, Văn phòng UBND tỉnh
                    ubnd.nguoiky      Người ký, UBND tỉnh
                    stc.lanhdao       Lãnh đạo, Sở Tài chính
                    stc.chuyenvien    Chuyên viên, Sở Tài chính
                    btgdv.chuyenvien  Chuyên viên, Ban Tuyên giáo và Dân vận Tỉnh ủy
                    tu.lanhdao        Lãnh đạo, Tỉnh ủy
                    dux01.lanhdao     Lãnh đạo, Đảng ủy xã Mường Kim
                    x01.chuyenvien    Chuyên viên, UBND xã Mường Kim
                    quantri           Quản trị hệ thống
                """, port, DemoProvince.PASSWORD);
    }
}
