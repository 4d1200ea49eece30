package vn.tiendo.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Nobody is signed on, or not with these. The challenge names tokens only: one for passwords would make browsers open a
 * window of their own over the page whose session has ended.
 */
@Component
class NotSignedOn implements AuthenticationEntryPoint {

    private static final String CHALLENGE = "Bearer realm=\"Tien Do\"";

    private final Problems problems;

    NotSignedOn(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean wrong = why instanceof BadCredentialsException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, wrong ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
        problems.write(
                HttpStatus.UNAUTHORIZED,
                wrong
                        ? "Mã truy cập hoặc mật khẩu không đúng, đã hết hạn hoặc đã thu hồi; hãy tạo mã mới ở trang Mã truy cập."
                        : "Chưa đăng nhập; hãy gửi kèm mã truy cập (Authorization: Bearer td_…) hoặc tên và mật khẩu.",
                request,
                response);
    }
}
