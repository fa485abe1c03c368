// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/device/algebra.h"

#include "learn/device/guard.h"

#include <torch/torch.h>

namespace synthray {

namespace {

/// A view without a copy: the matrix outlives it.
at::Tensor view(const cv::Mat &m)
{
    return at::from_blob(const_cast<double *>(m.ptr<double>()), {m.rows, m.cols},
                         {int64_t(m.step1()), 1}, at::kDouble);
}

cv::Mat matrix(const at::Tensor &tensor)
{
    const at::Tensor dense = tensor.contiguous();
    return cv::Mat(int(dense.size(0)), int(dense.size(1)), CV_64F, dense.data_ptr<double>())
        .clone();
}

std::vector<double> numbers(const at::Tensor &tensor)
{
    const at::Tensor dense = tensor.contiguous();
    const auto *first = dense.data_ptr<double>();
    return {first, first + dense.numel()};
}

} // namespace

const LinearAlgebra &torchAlgebra()
{
    static const LinearAlgebra algebra{
        [](const cv::Mat &symmetric) -> Result<std::vector<double>> {
            at::NoGradGuard noGrad;
            std::vector<double> values;
            const auto done = detail::guarded([&]() -> Result<> {
                values = numbers(at::linalg_eigvalsh(view(symmetric)));
                return {};
            });
            TRY(done);
            return values;
        },
        [](const cv::Mat &symmetric) -> Result<SymmetricEigen> {
            at::NoGradGuard noGrad;
            SymmetricEigen eigen;
            const auto done = detail::guarded([&]() -> Result<> {
                const auto [values, vectors] = at::linalg_eigh(view(symmetric));
                eigen = {numbers(values), matrix(vectors.t())};
                return {};
            });
            TRY(done);
            return eigen;
        },
        [](const cv::Mat &a, bool transposeA, const cv::Mat &b, bool transposeB) {
            at::NoGradGuard noGrad;
            const at::Tensor x = transposeA ? view(a).t() : view(a);
            const at::Tensor y = transposeB ? view(b).t() : view(b);
            return matrix(at::mm(x, y));
        }};
    return algebra;
}

} // namespace synthray
