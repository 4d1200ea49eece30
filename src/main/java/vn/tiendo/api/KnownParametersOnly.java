package vn.tiendo.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tiendo.Refusal;

/** A parameter that nobody reads is refused: a filter with a slip of the pen must not answer with everything. */
@Configuration(proxyBeanMethods = false)
class KnownParametersOnly implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ApiSecurity.PATHS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Takes.class)) {
            check(request, method.getMethodAnnotation(Takes.class).value());
        }
        return true;
    }

    private static void check(HttpServletRequest request, ParameterSet known) {
        request.getParameterMap().forEach((name, values) -> {
            if (!known.names().contains(name)) {
                throw new Refusal("Tham số " + Refusal.quoted(name) + " không dùng ở địa chỉ này; "
                        + (known.names().isEmpty()
                                ? "hãy bỏ mọi tham số."
                                : "hãy dùng: " + String.join(", ", known.names()) + "."));
            }
            if (values.length > 1) {
                throw new Refusal("Tham số " + name + " có nhiều giá trị; hãy nêu một lần.");
            }
        });
    }
}
